package org.banso.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.plan.PlanQueries;

/** The line about the plan on the page of a case, whoever's page it is; it finds the case by the address. */
@Named
@RequestScoped
public class PlanCard {
    @Inject
    private PlanQueries queries;

    private String no;
    private PlanQueries.Line line;

    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        line = queries.line(no).orElse(null);
    }

    /** Null when there is no plan to be seen. */
    public PlanQueries.Line getLine() {
        return line;
    }

    public String getNo() {
        return no;
    }
}
