package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dismissal as reviewers read it.
 *
 * @param code      a code of {@code dismissalReason}
 * @param mayDecide false for who proposed it, for who asked anybody for the case, and for the supporter himself
 */
public record DismissalRow(long id, long version, DismissalState state, DismissalScope scope, String caseNo, String organizationName, String supporterCode,
                           String supporterName, Finding finding, String code, String why, LocalDate until, String proposedBy, Instant proposedAt,
                           String decidedBy, Instant decidedAt, String endedBy, Instant endedAt, boolean mayDecide) implements Serializable {

    /** The names that go with the ids of a dismissal. */
    record Names(String caseNo, String organizationName, String supporterCode, String supporterName, String proposedBy, String decidedBy, String endedBy,
                 boolean mayDecide) {
    }

    public boolean isProposed() {
        return state == DismissalState.PROPOSED;
    }

    public boolean isConfirmed() {
        return state == DismissalState.CONFIRMED;
    }
}
