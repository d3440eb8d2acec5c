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
    /** Done on the page where supporters are found and asked. */
    FIND_SUPPORTER(null, EnumSet.of(MATCHING), EnumSet.of(ARRANGE_SUPPORT, SCREEN_CASES)),
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
    /** The same from a colleague who already owns the case. */
    TAKE_OVER(Transition.T04, CaseStatus.OPEN, TRIAGE_CASES),
    ASSIGN(Transition.T04, CaseStatus.OPEN, TRIAGE_CASES);

    /** Steps that end a case; they stand apart from those that lead on. */
    public static final Set<OfficeStep> ENDING = Set.copyOf(EnumSet.of(CONFIRM_DECLINE, PROPOSE_DECLINE, CLOSE_SILENT, CLOSE_ANSWERED, REFER));
    /** The main line: what a case waits for, whoever does it. */
    static final Set<OfficeStep> MAIN = Set.copyOf(EnumSet.of(CONFIRM_DECLINE, ACCEPT, START_MATCHING, SUPPORT_DIRECTLY, SET_MEETING, MEETING_HELD,
        END_SUPPORT, COMPLETE, REOPEN));

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

    /** Made on a page of its own and not by a form of this one: that page after the address of the case; null for the others. */
    public String place() {
        return switch (this) {
            case FIND_SUPPORTER -> "/matching";
            case SET_MEETING -> "/meetings/new";
            case MEETING_HELD, MEETING_FAILED -> "?tab=support#meetings";
            default -> null;
        };
    }

    /** Who takes this step, as a key of the bundle: {@code office.by.…}. */
    public String by() {
        if (rights.contains(Right.END_SUPPORT)) {
            return "office.by.screenerOrManager";
        } else if (rights.contains(SCREEN_CASES)) {
            return "office.by.screener";
        }
        return rights.contains(Right.CONFIRM_DECLINE) || rights.contains(REOPEN_CASES) ? "office.by.manager" : "office.by.staff";
    }
}
