package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalHome;
import org.banso.consultation.PortalLine;
import org.banso.consultation.PortalQueries;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;

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
    private Clock clock;
    @Inject
    private Label label;
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

    /** What happens next with a running case, and by when if a day is promised that has not passed. */
    public String promise(PortalLine line) {
        boolean promised = line.dueOn() != null && !line.dueOn().isBefore(Jst.today(clock));
        return promised ? label.msg("portal.due." + line.status(), label.longDate(line.dueOn())) : label.word("portal.state." + line.status() + ".now");
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
