package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.consultation.Filing;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.web.Pages;

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
    private String organizationName;

    public void load() {
        organizationName = organizations.own().map(own -> own.sheet().getName()).orElse(null);
    }

    public void start() {
        if (organizationName == null) {
            profile.create(form, new ContactSheet());
        }
        pages.go("/portal/drafts/" + filing.startDraft());
    }

    public OrganizationSheet getForm() {
        return form;
    }

    public String getOrganizationName() {
        return organizationName;
    }
}
