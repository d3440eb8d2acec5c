package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalHome;
import org.banso.consultation.PortalQueries;
import org.banso.platform.web.Pages;

/** The applicant's first page. */
@Named
@ViewScoped
public class PortalHomeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PortalQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private Pages pages;

    private int page = 1;
    private PortalHome home;

    public void load() {
        home = queries.home(page);
    }

    public void discard(long id, long version) {
        filing.discardDraft(new CaseSeen(id, version));
        pages.done("portal.draft.discarded", "/portal");
    }

    public PortalHome getHome() {
        return home;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
