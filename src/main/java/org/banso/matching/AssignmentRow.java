package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An assignment as the office sees it: without what the supporter declared, and without a state of its own for conflicts.
 *
 * @param waiting something is being checked before he may begin or go on
 * @param again   may be asked anew; never shown, for it could tell why not
 */
public record AssignmentRow(long id, long version, long supporterId, String code, String name, SupportRole role, AssignmentState state,
                            List<String> expertise, Instant askedAt, LocalDate dueOn, Instant answeredAt, String declineReason, String declineNote,
                            String measure, LocalDate startOn, LocalDate endOn, boolean waiting, boolean again) implements Serializable {

    public boolean isActive() {
        return state == AssignmentState.ASKED || state == AssignmentState.ACCEPTED;
    }

    /** Ended before he was ever at work. */
    public boolean isDropped() {
        return state == AssignmentState.RELEASED && startOn == null;
    }

    public boolean isAsked() {
        return state == AssignmentState.ASKED;
    }

    public boolean isAccepted() {
        return state == AssignmentState.ACCEPTED;
    }
}
