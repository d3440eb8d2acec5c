package org.banso.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A study in a list. */
public record StudyRow(long id, String caseNo, String title, String organizationName, StudyKind kind, StudyState state, String question, String vendor, long budgetYen,
                       Long amountYen, LocalDate deadline, Instant haltedAt, Instant endedAt, StudyVerdict verdict, String verdictWords) implements Serializable {

    /** The vendor is late. */
    public boolean isOverdue(LocalDate today) {
        return state == StudyState.ORDERED && deadline.isBefore(today);
    }

    public boolean isHalted() {
        return haltedAt != null && endedAt == null;
    }
}
