package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;

/** A text for an applicant that waits for somebody of the office to read and release it. */
public record TextRow(RecordSeen seen, String caseNo, String title, String organizationName, RecordKind kind, LocalDate performedOn,
                      String supporterName, String text) implements Serializable {

    public long id() {
        return seen.id();
    }
}
