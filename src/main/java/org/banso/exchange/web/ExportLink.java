package org.banso.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.banso.consultation.CaseAddress;

/** From the list of cases, as it is filtered now, to its export. */
@Named
@RequestScoped
public class ExportLink {
    @Inject
    private CaseAddress addresses;
    @Inject
    private HttpServletRequest request;

    public String getAddress() {
        String query = getQuery();
        return query.isEmpty() ? "/office/exports/new" : "/office/exports/new?" + query;
    }

    /** What of this page's address narrows or sorts the list. */
    public String getQuery() {
        return addresses.read(request.getParameterMap()).query();
    }
}
