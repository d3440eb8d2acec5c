package org.banso.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.plan.PlanVersion.Change;

/** Where two versions of a plan differ, part by part in lines that people read. */
final class PlanComparison {
    private PlanComparison() {
    }

    /**
     * The differences, in the order of the page.
     *
     * @param names what a supporter is called; an empty text for the office
     */
    static List<Change> of(PlanForm before, PlanForm after, Function<Long, String> names) {
        var found = new ArrayList<Change>();
        differ(found, "plan.period", period(before), period(after));
        differ(found, "plan.goals", goals(before), goals(after));
        differ(found, "plan.milestones", milestones(before), milestones(after));
        differ(found, "plan.meetings", text(before.getMeetings()), text(after.getMeetings()));
        differ(found, "plan.people", shares(before, names), shares(after, names));
        return List.copyOf(found);
    }

    private static void differ(List<Change> found, String label, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Change(label, before, after));
        }
    }

    private static String period(PlanForm form) {
        return text(form.getFrom()) + " – " + text(form.getTo());
    }

    private static String goals(PlanForm form) {
        return form.getGoals().stream().map(goal -> line(goal.getText(), goal.getMeasure())).collect(Collectors.joining("\n"));
    }

    private static String milestones(PlanForm form) {
        return form.getMilestones().stream().map(step -> line(text(step.getDueOn()), step.getWhat())).collect(Collectors.joining("\n"));
    }

    private static String shares(PlanForm form, Function<Long, String> names) {
        return form.getShares().stream().map(share -> line(names.apply(share.getSupporterId()), share.getPart(), text(share.getHours()) + "h"))
            .collect(Collectors.joining("\n"));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
