package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.Filing;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** What to expect before beginning; asks the three things about the organization that nobody has told us yet. */
@Named
@ViewScoped
public class NewConsultationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private Filing filing;
    @Inject
    private Pages pages;

    private final OrganizationSheet form = new OrganizationSheet();
    private List<Choice> mine = List.of();
    private String organization;

    public void load() {
        mine = organizations.mine();
        organization = mine.isEmpty() ? null : mine.get(0).value();
    }

    public void start() {
        long of = organization == null ? profile.create(OrganizationDetails.of(form, new ContactSheet())).id() : Long.parseLong(organization);
        pages.go("/portal/drafts/" + filing.startDraft(of));
    }

    public OrganizationSheet getForm() {
        return form;
    }

    /** The organizations one may ask for; most people have one. */
    public List<Choice> getMine() {
        return mine;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }
}
