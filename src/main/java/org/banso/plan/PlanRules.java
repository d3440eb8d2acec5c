package org.banso.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a plan must hold. Tidies while it checks; every fault is told at once, at its field. A draft may be unfinished. */
final class PlanRules {
    private static final String FILL = "common.fillPlease";
    private final List<Fault> faults = new ArrayList<>();
    private final PlanForm form;

    private PlanRules(PlanForm form) {
        this.form = form;
    }

    /** Only what cannot be kept is refused. */
    static void draft(PlanForm form) {
        var rules = new PlanRules(form);
        rules.lines();
        rules.tell();
    }

    /**
     * A plan that a manager is to read.
     *
     * @param first nothing was planned before, so nothing needs a reason
     */
    static void whole(PlanForm form, boolean first) {
        var rules = new PlanRules(form);
        rules.lines();
        rules.fault(form.getFrom() == null, "from", FILL);
        rules.fault(form.getTo() == null, "to", FILL);
        rules.fault(form.getGoals().stream().allMatch(goal -> goal.getText() == null), "goal0", FILL);
        rules.fault(form.getMilestones().stream().allMatch(step -> step.getWhat() == null), "step0", FILL);
        rules.fault(form.getMeetings() == null, "meetings", FILL);
        rules.fault(form.hours() == 0, "hours0", FILL);
        for (int i = 0; i < form.getMilestones().size(); i++) {
            PlanForm.Milestone step = form.getMilestones().get(i);
            rules.fault(step.getWhat() != null && step.getDueOn() == null, "due" + i, FILL);
        }
        rules.fault(!first && form.getChangeReason() == null, "changeReason", FILL);
        rules.tell();
    }

    /** Words that must be there, for a refusal, a suspension or a result. */
    static String words(String field, String typed, int max) {
        String tidy = Text.cleanOrNull(typed);
        if (tidy == null) {
            throw BusinessException.at(field, FILL);
        }
        if (Text.length(tidy) > max) {
            throw BusinessException.at(field, "support.tooLong", max, Text.length(tidy));
        }
        return tidy;
    }

    private void lines() {
        LocalDate from = form.getFrom();
        LocalDate to = form.getTo();
        fault(from != null && to != null && to.isBefore(from), "to", "plan.endBeforeStart");
        number("meetings", form.getMeetings(), 0);
        form.setChangeReason(line("changeReason", form.getChangeReason(), PlanForm.REASON_MAX));
        for (int i = 0; i < form.getGoals().size(); i++) {
            PlanForm.Goal goal = form.getGoals().get(i);
            goal.setText(line("goal" + i, goal.getText(), PlanForm.LINE_MAX));
            goal.setMeasure(line("measure" + i, goal.getMeasure(), PlanForm.LINE_MAX));
            fault(goal.getText() == null && goal.getMeasure() != null, "goal" + i, FILL);
        }
        for (int i = 0; i < form.getMilestones().size(); i++) {
            PlanForm.Milestone step = form.getMilestones().get(i);
            step.setWhat(line("step" + i, step.getWhat(), PlanForm.LINE_MAX));
            fault(step.getWhat() == null && step.getDueOn() != null, "step" + i, FILL);
            fault(step.getDueOn() != null && (from != null && step.getDueOn().isBefore(from) || to != null && step.getDueOn().isAfter(to)), "due" + i, "plan.stepOutside");
        }
        for (int i = 0; i < form.getShares().size(); i++) {
            PlanForm.Share share = form.getShares().get(i);
            share.setPart(line("part" + i, share.getPart(), PlanForm.PART_MAX));
            number("hours" + i, share.getHours(), 1);
            fault(share.getHours() == null && (share.getPart() != null || share.getSupporterId() != null), "hours" + i, FILL);
        }
    }

    private void number(String field, Integer typed, int least) {
        fault(typed != null && (typed < least || typed > PlanForm.HOURS_MAX), field, "plan.numberRange", least, PlanForm.HOURS_MAX);
    }

    private String line(String field, String typed, int max) {
        String tidy = Text.singleLineOrNull(typed);
        fault(Text.length(tidy) > max, field, "support.tooLong", max, Text.length(tidy));
        return tidy;
    }

    private void fault(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }

    private void tell() {
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }
}
