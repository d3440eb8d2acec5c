package org.banso.karte.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.karte.ConsentQueries;
import org.banso.karte.ConsentQueries.Given;

/** The applicant's own consents, on the portal's page of the case. */
@Named
@RequestScoped
public class MyConsents {
    @Inject
    private ConsentQueries queries;
    private Given given;

    public Given of(long caseId) {
        if (given == null) {
            given = queries.ofOwnCase(caseId);
        }
        return given;
    }
}
