package org.banso.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A study with everything its page shows.
 *
 * @param proposedBy account that proposed it; may not approve
 * @param vendor     null until ordered
 * @param amountYen  contract amount, null until ordered
 */
public record StudyCard(StudySeen seen, long caseId, String caseNo, String title, String organizationName, StudyKind kind, StudyState state, String question,
                        long budgetYen, long proposedBy, String proposer, String approver, Long vendorId, String vendor, Long amountYen, LocalDate deadline,
                        Long documentId, Way way) implements Serializable {

    /** When what happened; each is null until it did. {@code haltedWhy}: the tie that came up. */
    public record Way(Instant proposedAt, LocalDate approvedOn, LocalDate orderedOn, Instant deliveredAt, String returned, LocalDate inspectedOn, Instant sharedAt,
                      StudyVerdict verdict, String verdictWords, Instant haltedAt, String haltedWhy, Instant endedAt, String endedWhy) implements Serializable {
    }

    static StudyCard of(Study s, String caseNo, String title, String organizationName, String proposer, String approver, String vendor) {
        return new StudyCard(new StudySeen(s.id(), s.version()), s.caseId(), caseNo, title, organizationName, s.kind(), s.state(), s.question(), s.budgetYen(), s.proposedBy(),
            proposer, approver, s.vendorId(), vendor, s.amountYen(), s.deadline(), s.documentId(), s.way());
    }

    public boolean isHalted() {
        return way.haltedAt() != null;
    }
}
