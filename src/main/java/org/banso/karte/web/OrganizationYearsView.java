package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.karte.KnownProduct;
import org.banso.karte.OrganizationYears;
import org.banso.karte.OrganizationYearsQueries;
import org.banso.karte.ProductQueries;
import org.banso.organization.web.OrganizationPage;

/** The years and the products of the organization whose page is open. */
@Named("organizationYears")
@RequestScoped
public class OrganizationYearsView {
    @Inject
    private OrganizationYearsQueries queries;
    @Inject
    private ProductQueries known;
    @Inject
    private OrganizationPage page;

    private OrganizationYears shown;
    private List<KnownProduct> products;

    @PostConstruct
    void read() {
        shown = queries.of(page.getSeen().id());
        products = known.ofOrganization(page.getSeen().id());
    }

    /** What it develops, each with the phases it went through. */
    public List<KnownProduct> getProducts() {
        return products;
    }

    public OrganizationYears getShown() {
        return shown;
    }
}
