package org.banso.consultation;

import static org.banso.consultation.CaseStatus.*;
import static org.banso.platform.Right.*;

import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Right;

/**
 * Everything the office can do to move a case on, from the buttons of 「次にすること」 to the services behind them; the most
 * likely of each state first.
 */
public enum OfficeStep {
    CONFIRM_DECLINE(Transition.T09),
    REFUSE_DECLINE(null, EnumSet.of(SCREENING), Right.CONFIRM_DECLINE),
    ACCEPT(Transition.T08),
    ASK(Transition.T05),
    RELAY_ANSWER(Transition.T06, Transition.T06.from(), TRIAGE_CASES),
    REMIND(null, EnumSet.of(AWAITING_APPLICANT), TRIAGE_CASES),
    CLOSE_SILENT(Transition.T07),
    CLOSE_ANSWERED(Transition.T10),
    PROPOSE_DECLINE(null, EnumSet.of(SCREENING), SCREEN_CASES),
    START_MATCHING(Transition.T11),
    SUPPORT_DIRECTLY(Transition.T12),
    /** Done where meetings are planned. */
    SET_MEETING(Transition.T13),
    NOBODY_SUITABLE(Transition.T14),
    /** Done by writing the record of the meeting. */
    MEETING_HELD(Transition.T15),
    /** Done by cancelling the meeting. */
    MEETING_FAILED(Transition.T16),
    END_SUPPORT(Transition.T18),
    MATCH_AGAIN(Transition.T17),
    COMPLETE(Transition.T20),
    RESUME(Transition.T19),
    REFER(Transition.T21),
    REOPEN(Transition.T23),
    REPLY(null, CaseStatus.OPEN, TRIAGE_CASES),
    TAKE(Transition.T04, CaseStatus.OPEN, TRIAGE_CASES),
    ASSIGN(Transition.T04, CaseStatus.OPEN, TRIAGE_CASES);

    private final Transition transition;
    private final Set<CaseStatus> from;
    private final Set<Right> rights;

    OfficeStep(Transition transition) {
        this(transition, transition.from(), transition.rights());
    }

    OfficeStep(Transition transition, Set<CaseStatus> from, Right right) {
        this(transition, from, EnumSet.of(right));
    }

    OfficeStep(Transition transition, Set<CaseStatus> from, Set<Right> rights) {
        this.transition = transition;
        this.from = from;
        this.rights = rights;
    }

    /** The transition of the rule book this makes, or null when the state stays. */
    public Transition transition() {
        return transition;
    }

    Set<CaseStatus> from() {
        return from;
    }

    Set<Right> rights() {
        return rights;
    }

    /** How many characters the words of the step may have. */
    public int longest() {
        return switch (this) {
            case ASK, RELAY_ANSWER, REPLY, CLOSE_ANSWERED, CONFIRM_DECLINE -> CaseMessage.BODY_MAX;
            case PROPOSE_DECLINE -> DeclineProposal.NOTE_MAX;
            default -> CaseEvent.NOTE_MAX;
        };
    }

    /** Made on the tab of supporters or support, not by a form of its own. */
    public boolean elsewhere() {
        return this == SET_MEETING || this == MEETING_HELD || this == MEETING_FAILED;
    }
}
