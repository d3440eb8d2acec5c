package org.banso.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.plan.EngagementQueries;
import org.banso.plan.EngagementRow;
import org.banso.plan.PlanQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** The lines about plan and engagements on the page of a case, whoever's page it is; it finds the case by the address. */
@Named
@RequestScoped
public class PlanCard {
    @Inject
    private PlanQueries queries;

    @Inject
    private EngagementQueries engagementQueries;
    @Inject
    private Actor actor;

    private String no;
    private PlanQueries.Line line;
    private List<EngagementRow> engagements = List.of();

    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        line = queries.line(no).orElse(null);
        engagements = actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES) ? engagementQueries.ofCase(no) : List.of();
    }

    /** The hands-on engagements of the case that the reader may see. */
    public List<EngagementRow> getEngagements() {
        return engagements;
    }

    /** Null when there is no plan to be seen. */
    public PlanQueries.Line getLine() {
        return line;
    }

    public String getNo() {
        return no;
    }
}
