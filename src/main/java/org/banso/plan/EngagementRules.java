package org.banso.plan;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a proposed engagement must hold; tidies while it checks and tells every fault at its field. */
final class EngagementRules {
    private static final String FILL = "common.fillPlease";

    private EngagementRules() {
    }

    static void check(EngagementForm form) {
        var faults = new ArrayList<Fault>();
        form.setTheme(Text.singleLineOrNull(form.getTheme()));
        form.setGoal(Text.cleanOrNull(form.getGoal()));
        fault(faults, form.getSupporterId() == null, "supporterId", "common.choosePlease");
        words(faults, "theme", form.getTheme(), EngagementForm.THEME_MAX);
        words(faults, "goal", form.getGoal(), EngagementForm.GOAL_MAX);
        fault(faults, form.getFrom() == null, "from", FILL);
        fault(faults, form.getTo() == null, "to", FILL);
        if (form.getFrom() != null && form.getTo() != null) {
            fault(faults, form.getTo().isBefore(form.getFrom()), "to", "plan.endBeforeStart");
            fault(faults, ChronoUnit.MONTHS.between(form.getFrom().withDayOfMonth(1), form.getTo().withDayOfMonth(1)) >= EngagementForm.MONTHS_MOST,
                "to", "plan.hands.tooLong", EngagementForm.MONTHS_MOST);
        }
        number(faults, "meetings", form.getMeetings(), 0);
        number(faults, "hours", form.getHours(), 1);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private static void words(List<Fault> faults, String field, String text, int max) {
        fault(faults, text == null, field, FILL);
        fault(faults, Text.length(text) > max, field, "support.tooLong", max, Text.length(text));
    }

    private static void number(List<Fault> faults, String field, Integer typed, int least) {
        fault(faults, typed == null, field, FILL);
        fault(faults, typed != null && (typed < least || typed > PlanForm.HOURS_MAX), field, "plan.numberRange", least, PlanForm.HOURS_MAX);
    }

    private static void fault(List<Fault> faults, boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }
}
