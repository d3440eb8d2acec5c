package org.banso.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.outcome.OutcomeFigureQueries;
import org.banso.outcome.OutcomeFigureQueries.CohortLine;
import org.banso.outcome.OutcomeFigureQueries.KindLine;

/** R12 as a page: kinds of a year, cohorts of all years. The year is that of the report pages. */
@Named
@RequestScoped
public class OutcomeReportView {
    @Inject
    private OutcomeFigureQueries figures;
    @Inject
    private ReportView report;

    private List<KindLine> kinds = List.of();
    private List<CohortLine> cohorts = List.of();

    public void load() {
        kinds = figures.kinds(report.year());
        cohorts = figures.cohorts();
    }

    public List<KindLine> getKinds() {
        return kinds;
    }

    public List<CohortLine> getCohorts() {
        return cohorts;
    }

    /** All kinds together. */
    public long getNumber() {
        return kinds.stream().mapToLong(KindLine::number).sum();
    }

    public long getYen() {
        return kinds.stream().mapToLong(KindLine::yen).sum();
    }
}
