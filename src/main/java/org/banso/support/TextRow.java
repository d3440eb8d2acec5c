package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A text for an applicant that waits for somebody of the office to read and release it.
 *
 * @param correction it takes the place of one that the applicant can read
 */
public record TextRow(RecordSeen seen, String caseNo, String title, String organizationName, RecordKind kind, LocalDate performedOn,
                      String supporterName, ApplicantText text, boolean correction) implements Serializable {

    public long id() {
        return seen.id();
    }
}
