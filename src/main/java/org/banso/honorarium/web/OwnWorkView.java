package org.banso.honorarium.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.honorarium.WorkChecks;
import org.banso.honorarium.WorkDeskQueries;
import org.banso.honorarium.WorkRow;
import org.banso.honorarium.WorkSeen;
import org.banso.platform.web.Pages;

/** Time that supporters handed in for an applicant's own case, for him to say that it was so. */
@Named
@ViewScoped
public class OwnWorkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkDeskQueries queries;
    @Inject
    private WorkChecks checks;
    @Inject
    private Pages pages;

    private String no;
    private List<WorkRow> rows = List.of();

    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        rows = no == null ? List.of() : queries.ofOwnCase(no);
    }

    public void confirm(WorkSeen seen) {
        if (pages.saving(() -> checks.confirmOwn(seen), this::read)) {
            pages.done("honorarium.confirmed", "/portal/cases/" + no);
        }
    }

    public List<WorkRow> getRows() {
        return rows;
    }
}
