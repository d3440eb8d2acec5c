package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/** A draft as the form shows it; {@code caseNo} is set when it has been sent meanwhile. */
public record PortalDraft(long id, long version, CaseStatus status, String caseNo, Content content, int step, Instant savedAt) implements Serializable {

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }

    public boolean sent() {
        return status != CaseStatus.DRAFT;
    }
}
