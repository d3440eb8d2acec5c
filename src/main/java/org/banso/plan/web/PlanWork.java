package org.banso.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.plan.PlanQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** What plans ask of somebody of the office today: to approve those of others, to mend his own. */
@Named
@RequestScoped
public class PlanWork {
    private static final int MOST = 10;

    @Inject
    private PlanQueries plans;
    @Inject
    private Actor actor;

    private List<PlanQueries.Waiting> toApprove = List.of();
    private List<PlanQueries.Waiting> sentBack = List.of();

    @PostConstruct
    void read() {
        toApprove = actor.has(Right.APPROVE_PLANS) ? plans.toApprove(MOST) : List.of();
        sentBack = actor.has(Right.WRITE_RECORDS) ? plans.sentBack(MOST) : List.of();
    }

    public boolean isNothing() {
        return toApprove.isEmpty() && sentBack.isEmpty();
    }

    public List<PlanQueries.Waiting> getToApprove() {
        return toApprove;
    }

    public List<PlanQueries.Waiting> getSentBack() {
        return sentBack;
    }
}
