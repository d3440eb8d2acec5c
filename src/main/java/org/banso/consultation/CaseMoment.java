package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a case's history.
 *
 * @param why of an edit, in the words of who edited; may be null
 */
public record CaseMoment(long id, EventKind kind, Transition transition, CaseStatus from, CaseStatus to, String actorName, Instant at, String reason,
                         String note, String why) implements Serializable {
    /** A line that gives no reason. */
    public CaseMoment(long id, EventKind kind, Transition transition, CaseStatus from, CaseStatus to, String actorName, Instant at, String reason, String note) {
        this(id, kind, transition, from, to, actorName, at, reason, note, null);
    }

    CaseMoment noted(String other) {
        return new CaseMoment(id, kind, transition, from, to, actorName, at, reason, other, why);
    }
}
