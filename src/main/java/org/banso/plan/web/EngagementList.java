package org.banso.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.plan.EngagementFilter;
import org.banso.plan.EngagementQueries;
import org.banso.plan.EngagementRow;
import org.banso.shared.Page;

/** All hands-on engagements of the office, and what is overdue. */
@Named
@RequestScoped
public class EngagementList {
    @Inject
    private EngagementQueries queries;

    private EngagementFilter which = EngagementFilter.RUNNING;
    private int page = 1;
    private Page<EngagementRow> rows = Page.empty();

    public void load() {
        which = which == null ? EngagementFilter.RUNNING : which;
        rows = queries.all(which, page);
    }

    public EngagementFilter[] getTabs() {
        return EngagementFilter.values();
    }

    public Page<EngagementRow> getRows() {
        return rows;
    }

    public EngagementFilter getWhich() {
        return which;
    }

    public void setWhich(EngagementFilter which) {
        this.which = which;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
