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
    private static final Set<OfficeStep> WITHOUT_WORDS = EnumSet.of(OfficeStep.TAKE, OfficeStep.ASSIGN, OfficeStep.REMIND, OfficeStep.CLOSE_SILENT,
        OfficeStep.ACCEPT, OfficeStep.START_MATCHING, OfficeStep.MATCH_AGAIN, OfficeStep.SUPPORT_DIRECTLY, OfficeStep.COMPLETE);
    /** Words the applicant will read. */
    private static final Set<OfficeStep> LETTERS = EnumSet.of(OfficeStep.ASK, OfficeStep.REPLY, OfficeStep.CLOSE_ANSWERED, OfficeStep.CONFIRM_DECLINE);

    /** What is done most often, for the preview of the inbox. */
    private static final List<OfficeStep> LIKELY = List.of(OfficeStep.CONFIRM_DECLINE, OfficeStep.REFUSE_DECLINE, OfficeStep.TAKE, OfficeStep.RELAY_ANSWER,
        OfficeStep.REMIND, OfficeStep.ACCEPT, OfficeStep.ASK, OfficeStep.PROPOSE_DECLINE);
    private static final int QUICK = 4;
    /** Steps that carry a case forward; only such a one is offered as the first thing to do, never one that ends it. */
    private static final Set<OfficeStep> FORWARD = EnumSet.of(OfficeStep.CONFIRM_DECLINE, OfficeStep.TAKE, OfficeStep.RELAY_ANSWER, OfficeStep.ACCEPT,
        OfficeStep.ASK, OfficeStep.START_MATCHING, OfficeStep.SUPPORT_DIRECTLY, OfficeStep.COMPLETE);

    private List<NextStep> steps = List.of();
    private OfficeStep chosen;
    private StepForm form = new StepForm();

    /** Another case, or the same after a change: the list anew, no form open. */
    void show(List<NextStep> allowed) {
        steps = List.copyOf(allowed);
        close();
    }

    /** The list anew, the open form with its words stays. */
    void refresh(List<NextStep> allowed) {
        steps = List.copyOf(allowed);
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

    /** Those that can be taken now. */
    public List<NextStep> getReady() {
        return steps.stream().filter(NextStep::ready).toList();
    }

    /** The few most likely of them. */
    public List<NextStep> getQuick() {
        return getReady().stream().filter(next -> LIKELY.contains(next.step())).sorted(Comparator.comparingInt(next -> LIKELY.indexOf(next.step())))
            .limit(QUICK).toList();
    }

    /** The one button that stands out among those shown, if the first of them leads on. */
    public boolean standsOut(OfficeStep step, boolean first) {
        return first && FORWARD.contains(step);
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
