package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/** One line of a case's history. */
public record CaseMoment(long id, EventKind kind, Transition transition, CaseStatus from, CaseStatus to, String actorName, Instant at, String reason,
                         String note) implements Serializable {
}
