package org.banso.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What one supporter, or the office itself, gives to a plan. */
@Embeddable
class PlanShare {
    private int place;
    @Column(name = "supporter_id")
    private Long supporterId;
    private String part;
    private Integer hours;

    protected PlanShare() {
    }

    PlanShare(int place, PlanForm.Share typed) {
        this.place = place;
        supporterId = typed.getSupporterId();
        part = typed.getPart();
        hours = typed.getHours();
    }

    PlanForm.Share form() {
        return new PlanForm.Share(supporterId, part, hours);
    }
}
