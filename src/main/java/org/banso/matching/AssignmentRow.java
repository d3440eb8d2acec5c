package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An assignment as the office sees it: without what the supporter declared.
 *
 * @param waiting the supporter has answered and a reviewer has to judge
 * @param again   may be asked anew
 */
public record AssignmentRow(long id, long version, long supporterId, String code, String name, SupportRole role, AssignmentState state,
                            List<String> expertise, Instant askedAt, LocalDate dueOn, Instant answeredAt, String declineReason, String declineNote,
                            String measure, LocalDate startOn, LocalDate endOn, boolean waiting, boolean again) implements Serializable {

    public boolean isActive() {
        return state == AssignmentState.ASKED || state == AssignmentState.ACCEPTED;
    }

    public boolean isAsked() {
        return state == AssignmentState.ASKED;
    }

    public boolean isAccepted() {
        return state == AssignmentState.ACCEPTED;
    }
}
