package org.banso.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A study with everything its page shows.
 *
 * @param proposedBy account that proposed it; may not approve
 * @param vendor     null until ordered
 * @param amountYen  contract amount, null until ordered
 * @param urgings    letters of the office to the late vendor, the first first
 * @param files      brought so far; the vendor may still take them off while nothing was handed over
 * @param broken     one that was brought is gone from the case or turned out to be harmful
 */
public record StudyCard(StudySeen seen, long caseId, String caseNo, String title, String organizationName, StudyKind kind, StudyState state, String question,
                        long budgetYen, long proposedBy, String proposer, String approver, Long vendorId, String vendor, Long amountYen, LocalDate deadline,
                        List<StudyFileRow> files, boolean broken, List<Urging> urgings, Way way) implements Serializable {

    /** When what happened; each is null until it did. {@code haltedWhy}: the tie that came up. */
    public record Way(Instant proposedAt, LocalDate approvedOn, LocalDate orderedOn, Instant deliveredAt, String returned, LocalDate inspectedOn, Instant sharedAt,
                      StudyVerdict verdict, String verdictWords, Instant haltedAt, String haltedWhy, Instant endedAt, String endedWhy) implements Serializable {
    }

    /** Who of the office wrote to the late vendor, and when. */
    public record Urging(Instant at, String by) implements Serializable {
    }

    static StudyCard of(Study s, String caseNo, String title, String organizationName, String proposer, String approver, String vendor, List<StudyFileRow> files,
                        boolean broken, List<Urging> urgings) {
        return new StudyCard(new StudySeen(s.id(), s.version()), s.caseId(), caseNo, title, organizationName, s.kind(), s.state(), s.question(), s.budgetYen(), s.proposedBy(),
            proposer, approver, s.vendorId(), vendor, s.amountYen(), s.deadline(), files, broken, urgings, s.way());
    }

    /** The vendor is late. */
    public boolean isOverdue(LocalDate today) {
        return state == StudyState.ORDERED && deadline.isBefore(today);
    }

    /** How many days he is late. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(deadline, today);
    }

    public boolean isHalted() {
        return way.haltedAt() != null;
    }
}
