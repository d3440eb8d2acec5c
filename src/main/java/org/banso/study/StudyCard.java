package org.banso.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A study with everything its page shows.
 *
 * @param proposedBy account that proposed it; may not approve
 * @param vendor     null until ordered
 * @param amountYen  contract amount, null until ordered
 * @param files      brought so far; the vendor may still take them off while nothing was handed over
 * @param broken     one that was brought is gone from the case or turned out to be harmful
 */
public record StudyCard(StudySeen seen, long caseId, String caseNo, String title, String organizationName, StudyKind kind, StudyState state, String question,
                        long budgetYen, long proposedBy, String proposer, String approver, Long vendorId, String vendor, Long amountYen, LocalDate deadline,
                        List<StudyFileRow> files, boolean broken, Way way) implements Serializable {

    /** When what happened; each is null until it did. {@code haltedWhy}: the tie that came up. */
    public record Way(Instant proposedAt, LocalDate approvedOn, LocalDate orderedOn, Instant deliveredAt, String returned, LocalDate inspectedOn, Instant sharedAt,
                      StudyVerdict verdict, String verdictWords, Instant haltedAt, String haltedWhy, Instant endedAt, String endedWhy) implements Serializable {
    }

    static StudyCard of(Study s, String caseNo, String title, String organizationName, String proposer, String approver, String vendor, List<StudyFileRow> files,
                        boolean broken) {
        return new StudyCard(new StudySeen(s.id(), s.version()), s.caseId(), caseNo, title, organizationName, s.kind(), s.state(), s.question(), s.budgetYen(), s.proposedBy(),
            proposer, approver, s.vendorId(), vendor, s.amountYen(), s.deadline(), files, broken, s.way());
    }

    /** The vendor is late. */
    public boolean isOverdue(LocalDate today) {
        return state == StudyState.ORDERED && deadline.isBefore(today);
    }

    public boolean isHalted() {
        return way.haltedAt() != null;
    }
}
