package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.organization.DuplicateQueries;
import org.banso.organization.DuplicateQueries.Pair;
import org.banso.organization.OrganizationFile;
import org.banso.platform.web.Pages;
import org.banso.shared.Page;

/** Pairs of organizations that may be one: looked at side by side, or dismissed; a dismissal is taken back from the second list. */
@Named
@ViewScoped
public class DuplicateView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/organizations/duplicates";

    @Inject
    private DuplicateQueries queries;
    @Inject
    private OrganizationFile file;
    @Inject
    private Pages pages;

    private String dismissed;
    private String number;
    private Page<Pair> page = Page.empty();

    public void load() {
        page = queries.page(isPast(), OrganizationListView.page(number));
    }

    public void dismiss(Pair pair) {
        file.dismiss(pair.id());
        pages.done("org.double.dismissed", HERE, pair.first().name(), pair.second().name());
    }

    public void proposeAgain(Pair pair) {
        file.proposeAgain(pair.id());
        pages.done("org.double.proposedAgain", HERE, pair.first().name(), pair.second().name());
    }

    /** The list of those that were dismissed is open. */
    public boolean isPast() {
        return "true".equals(dismissed);
    }

    public Page<Pair> getPage() {
        return page;
    }

    public String getDismissed() {
        return dismissed;
    }

    public void setDismissed(String dismissed) {
        this.dismissed = dismissed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
