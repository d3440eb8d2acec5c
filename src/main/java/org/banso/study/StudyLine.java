package org.banso.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A study of one case, as whoever works on the case reads it.
 *
 * @param vendor   null for who does not see all cases
 * @param haltedAt since when a tie of the vendor stops it; null for who does not see all cases
 */
public record StudyLine(long id, String caseNo, StudyKind kind, StudyState state, String vendor, LocalDate deadline, Instant haltedAt, Instant endedAt,
                        StudyVerdict verdict) implements Serializable {

    /** The vendor is late. */
    public boolean isOverdue(LocalDate today) {
        return state == StudyState.ORDERED && deadline.isBefore(today);
    }

    public boolean isHalted() {
        return haltedAt != null && endedAt == null;
    }

    StudyLine withoutVendor() {
        return new StudyLine(id, caseNo, kind, state, null, deadline, null, endedAt, verdict);
    }
}
