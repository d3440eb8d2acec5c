package org.banso.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.plan.EngagementQueries;
import org.banso.plan.OwnEngagement;

/** The hands-on engagements that the applicant of the case in the address was told of. */
@Named
@RequestScoped
public class OwnEngagements {
    @Inject
    private EngagementQueries queries;
    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private List<OwnEngagement> rows;

    public List<OwnEngagement> getRows() {
        if (rows == null) {
            rows = queries.ofOwnCase(no);
        }
        return rows;
    }
}
