package org.banso.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One step of a plan with its day; the only thing in an approved plan that changes is whether it is done. */
@Embeddable
class PlanMilestone {
    private int place;
    private String what;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PlanMilestone() {
    }

    PlanMilestone(int place, PlanForm.Milestone typed) {
        this(place, typed.getWhat(), typed.getDueOn(), typed.getDoneOn());
    }

    private PlanMilestone(int place, String what, LocalDate dueOn, LocalDate doneOn) {
        this.place = place;
        this.what = what;
        this.dueOn = dueOn;
        this.doneOn = doneOn;
    }

    PlanMilestone on(LocalDate day) {
        return new PlanMilestone(place, what, dueOn, day);
    }

    int place() {
        return place;
    }

    PlanForm.Milestone form() {
        return new PlanForm.Milestone(what, dueOn, doneOn);
    }
}
