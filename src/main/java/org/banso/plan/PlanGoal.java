package org.banso.plan;

import jakarta.persistence.Embeddable;

/** One goal of a plan, in its place. */
@Embeddable
class PlanGoal {
    private int place;
    private String text;
    private String measure;

    protected PlanGoal() {
    }

    PlanGoal(int place, PlanForm.Goal typed) {
        this.place = place;
        text = typed.getText();
        measure = typed.getMeasure();
    }

    PlanForm.Goal form() {
        return new PlanForm.Goal(text, measure);
    }
}
