package org.banso.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.reporting.SupportCostLine;
import org.banso.reporting.SupportCostQueries;
import org.banso.shared.Numbers;
import org.banso.shared.Page;

/** R8: what ran for months or was bought in the year that {@link ReportView} holds, a page at a time; the sums are of the whole year. */
@Named
@RequestScoped
public class SupportCostView {
    private static final int ROWS = 50;

    @Inject
    private SupportCostQueries costs;
    @Inject
    private ReportView report;
    @Inject
    private Actor actor;

    private SupportCostQueries.Report year;
    private Page<SupportCostLine> rows = Page.empty();
    private String page;

    public void load() {
        year = costs.of(report.year(), report.knownDesk());
        int number = Numbers.page(page);
        List<SupportCostLine> lines = year.lines();
        int first = Math.min(Page.offset(number, ROWS), lines.size());
        rows = Page.of(lines.subList(first, Math.min(lines.size(), first + ROWS + 1)), number, ROWS);
    }

    /** Whether this report is for the reader: it names firms. */
    public boolean isOpen() {
        return actor.has(Right.ARRANGE_SUPPORT);
    }

    public SupportCostQueries.Report getYear() {
        return year;
    }

    public Page<SupportCostLine> getRows() {
        return rows;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
