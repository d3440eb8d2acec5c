package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.karte.OrganizationYears;
import org.banso.karte.OrganizationYearsQueries;
import org.banso.organization.web.OrganizationPage;

/** The years of the organization whose page is open. */
@Named("organizationYears")
@RequestScoped
public class OrganizationYearsView {
    @Inject
    private OrganizationYearsQueries queries;
    @Inject
    private OrganizationPage page;

    private OrganizationYears shown;

    @PostConstruct
    void read() {
        shown = queries.of(page.getSeen().id());
    }

    public OrganizationYears getShown() {
        return shown;
    }
}
