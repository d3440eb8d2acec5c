package org.banso.consultation.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CloseReason;
import org.banso.consultation.NextStep;
import org.banso.consultation.OfficeStep;

/** The list of steps of a case and the one whose form is open. */
public class StepPanel implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Done at once, without a form. */
    private static final Set<OfficeStep> AT_ONCE = EnumSet.of(OfficeStep.TAKE);
    private static final Set<OfficeStep> WITHOUT_WORDS = EnumSet.of(OfficeStep.TAKE, OfficeStep.TAKE_OVER, OfficeStep.ASSIGN, OfficeStep.REMIND, OfficeStep.CLOSE_SILENT,
        OfficeStep.ACCEPT, OfficeStep.START_MATCHING, OfficeStep.MATCH_AGAIN, OfficeStep.SUPPORT_DIRECTLY, OfficeStep.COMPLETE);
    /** Words the applicant will read. */
    private static final Set<OfficeStep> LETTERS = EnumSet.of(OfficeStep.ASK, OfficeStep.REPLY, OfficeStep.CLOSE_ANSWERED, OfficeStep.CONFIRM_DECLINE);

    /** Steps of which the applicant hears without any words of the officer. */
    private static final Set<OfficeStep> TOLD = EnumSet.of(OfficeStep.REMIND, OfficeStep.CLOSE_SILENT, OfficeStep.ACCEPT, OfficeStep.REFER, OfficeStep.REOPEN,
        OfficeStep.COMPLETE);

    /** What is done most often, for the preview of the inbox. */
    private static final List<OfficeStep> LIKELY = List.of(OfficeStep.CONFIRM_DECLINE, OfficeStep.REFUSE_DECLINE, OfficeStep.TAKE, OfficeStep.RELAY_ANSWER,
        OfficeStep.REMIND, OfficeStep.ACCEPT, OfficeStep.ASK, OfficeStep.START_MATCHING, OfficeStep.FIND_SUPPORTER, OfficeStep.SET_MEETING,
        OfficeStep.MEETING_HELD, OfficeStep.SUPPORT_DIRECTLY, OfficeStep.COMPLETE, OfficeStep.END_SUPPORT, OfficeStep.PROPOSE_DECLINE);
    private static final int QUICK = 4;
    /** Steps that carry a case forward; only such a one is offered as the first thing to do, never one that ends it. */
    private static final Set<OfficeStep> FORWARD = EnumSet.of(OfficeStep.TAKE, OfficeStep.RELAY_ANSWER, OfficeStep.ACCEPT,
        OfficeStep.ASK, OfficeStep.START_MATCHING, OfficeStep.FIND_SUPPORTER, OfficeStep.SET_MEETING, OfficeStep.MEETING_HELD, OfficeStep.SUPPORT_DIRECTLY,
        OfficeStep.COMPLETE);

    private List<NextStep> steps = List.of();
    private List<OfficeStep> others = List.of();
    private OfficeStep chosen;
    private StepForm form = new StepForm();

    /** Another case, or the same after a change: the list anew, no form open. */
    void show(List<NextStep> allowed, List<OfficeStep> ofOthers) {
        refresh(allowed, ofOthers);
        close();
    }

    /** The list anew, the open form with its words stays. */
    void refresh(List<NextStep> allowed, List<OfficeStep> ofOthers) {
        steps = List.copyOf(allowed);
        others = List.copyOf(ofOthers);
    }

    void open(OfficeStep step) {
        chosen = step;
        form = new StepForm();
    }

    void close() {
        chosen = null;
        form = new StepForm();
    }

    public boolean atOnce(OfficeStep step) {
        return AT_ONCE.contains(step);
    }

    /** Whether the open step wants words, and whether it may do without. */
    public boolean isWordsWanted() {
        return chosen != null && !WITHOUT_WORDS.contains(chosen);
    }

    public boolean isWordsRequired() {
        return isWordsWanted() && chosen != OfficeStep.CONFIRM_DECLINE;
    }

    public boolean isLetter() {
        return chosen != null && LETTERS.contains(chosen);
    }

    /** Whether the applicant is to hear of the open step by mail. */
    public boolean isTells() {
        return chosen != null && tells(chosen);
    }

    static boolean tells(OfficeStep step) {
        return LETTERS.contains(step) || TOLD.contains(step);
    }

    /** The id of the field of words, by which services name it when something is wrong with it. */
    public String getWordsField() {
        return chosen == null ? "words" : switch (chosen) {
            case ASK -> "question";
            case RELAY_ANSWER -> "answer";
            case REPLY, CLOSE_ANSWERED -> "reply";
            case REFER -> "where";
            default -> "why";
        };
    }

    /** Those that can be taken now and lead on. */
    public List<NextStep> getReady() {
        return steps.stream().filter(next -> next.ready() && !OfficeStep.ENDING.contains(next.step())).toList();
    }

    /** Those that can be taken now and end the case. */
    public List<NextStep> getEnding() {
        return steps.stream().filter(next -> next.ready() && OfficeStep.ENDING.contains(next.step())).toList();
    }

    /** What the case waits for and others do. */
    public List<OfficeStep> getOthers() {
        return others;
    }

    /** The few most likely of them. */
    public List<NextStep> getQuick() {
        return steps.stream().filter(next -> next.ready() && LIKELY.contains(next.step())).sorted(Comparator.comparingInt(next -> LIKELY.indexOf(next.step())))
            .limit(QUICK).toList();
    }

    /** The look of a step's button: the first stands out if it leads on, what ends the case is marked. */
    public String kind(OfficeStep step, boolean first) {
        if (step == OfficeStep.CONFIRM_DECLINE) {
            return "danger";
        }
        return first && FORWARD.contains(step) ? "primary" : "secondary";
    }

    /** The key that presses the button of a step; none for most. */
    public String key(OfficeStep step) {
        return switch (step) {
            case TAKE -> "a";
            case ASK -> "q";
            case PROPOSE_DECLINE -> "d";
            default -> "";
        };
    }

    public CloseReason[] getDeclineReasons() {
        return CloseReason.DECLINE.stream().sorted().toArray(CloseReason[]::new);
    }

    /** How many characters the words of the open step may have. */
    public int getMost() {
        return chosen == null ? 0 : chosen.longest();
    }

    /** For the preview: the first step of the main line that still misses something, when no other leads on. */
    public List<NextStep> getStuck() {
        return steps.stream().anyMatch(next -> next.ready() && FORWARD.contains(next.step())) ? List.of()
            : getWaiting().stream().filter(next -> FORWARD.contains(next.step())).limit(1).toList();
    }

    /** Those that still miss something. */
    public List<NextStep> getWaiting() {
        return steps.stream().filter(next -> !next.ready()).toList();
    }

    public OfficeStep getChosen() {
        return chosen;
    }

    public StepForm getForm() {
        return form;
    }
}
