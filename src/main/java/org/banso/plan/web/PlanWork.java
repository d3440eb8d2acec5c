package org.banso.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.plan.EngagementQueries;
import org.banso.plan.EngagementRow;
import org.banso.plan.PlanQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** What plans and engagements ask of a person today: to approve those of others, to mend his own, to report on a month. */
@Named
@RequestScoped
public class PlanWork {
    private static final int MOST = 10;

    @Inject
    private PlanQueries plans;
    @Inject
    private EngagementQueries engagements;
    @Inject
    private Actor actor;

    private List<PlanQueries.Waiting> toApprove = List.of();
    private List<PlanQueries.Waiting> sentBack = List.of();
    private List<EngagementRow> engagementsToApprove = List.of();
    private List<EngagementRow> engagementsSentBack = List.of();
    private List<EngagementRow> engagementsToReport = List.of();
    private List<EngagementRow> engagementsToRelease = List.of();

    @PostConstruct
    void read() {
        toApprove = actor.has(Right.APPROVE_PLANS) ? plans.toApprove(MOST) : List.of();
        sentBack = actor.has(Right.WRITE_RECORDS) ? plans.sentBack(MOST) : List.of();
        engagementsToApprove = actor.has(Right.APPROVE_PLANS) ? engagements.toApprove(MOST) : List.of();
        engagementsSentBack = actor.has(Right.WRITE_RECORDS) ? engagements.sentBack(MOST) : List.of();
        engagementsToRelease = actor.has(Right.RELEASE_MINUTES) ? engagements.toRelease(MOST) : List.of();
        engagementsToReport = actor.has(Right.VIEW_ASSIGNED_CASES) ? engagements.toReport(MOST) : List.of();
    }

    public boolean isNothing() {
        return toApprove.isEmpty() && sentBack.isEmpty() && engagementsToApprove.isEmpty() && engagementsSentBack.isEmpty() && engagementsToRelease.isEmpty();
    }

    public List<PlanQueries.Waiting> getToApprove() {
        return toApprove;
    }

    public List<PlanQueries.Waiting> getSentBack() {
        return sentBack;
    }

    public List<EngagementRow> getEngagementsToApprove() {
        return engagementsToApprove;
    }

    public List<EngagementRow> getEngagementsSentBack() {
        return engagementsSentBack;
    }

    /** With words for the applicant that wait to be released. */
    public List<EngagementRow> getEngagementsToRelease() {
        return engagementsToRelease;
    }

    /** For the supporter's desk. */
    public List<EngagementRow> getEngagementsToReport() {
        return engagementsToReport;
    }
}
