package org.banso.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Pages;
import org.banso.support.ActionRow;
import org.banso.support.NextActions;
import org.banso.support.ReleasedQueries;

/** An applicant's own open steps: of one case on its page, of all on the first page. */
@Named
@ViewScoped
public class MySteps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private ReleasedQueries released;
    @Inject
    private NextActions nextActions;
    @Inject
    private Pages pages;

    private String no;
    private List<ActionRow> rows = List.of();

    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        rows = released.openActions(MOST).stream().filter(row -> no == null || no.equals(row.caseNo())).toList();
    }

    public void done(long actionId) {
        nextActions.done(actionId);
        pages.done("support.action.markedDone", no == null ? "/portal" : "/portal/cases/" + no);
    }

    /** On the page of one case its number need not be said. */
    public boolean isOfOneCase() {
        return no != null;
    }

    public List<ActionRow> getRows() {
        return rows;
    }
}
