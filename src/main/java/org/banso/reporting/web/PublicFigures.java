package org.banso.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banso.platform.web.Label;
import org.banso.reporting.PublicFigureQueries;
import org.banso.reporting.PublicFigureQueries.Figures;
import org.banso.shared.FiscalYear;

/** The front page's numbers of the last full fiscal year, counted at most every ten minutes: the page is open to the world. */
@Named
@ApplicationScoped
public class PublicFigures {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Kept(Optional<Figures> figures, Instant until) {
    }

    @Inject
    private PublicFigureQueries queries;
    @Inject
    private Clock clock;
    @Inject
    private Label label;
    private volatile Kept kept;

    private Optional<Figures> last() {
        Instant now = clock.instant();
        Kept known = kept;
        if (known == null || now.isAfter(known.until())) {
            known = new Kept(queries.published(FiscalYear.current(clock).previous()), now.plus(FRESH));
            kept = known;
        }
        return known.figures();
    }

    private Figures figures() {
        return last().orElseThrow();
    }

    /** False while too few came in a year to tell everybody. */
    public boolean isShown() {
        return last().isPresent();
    }

    public String getFiscalYearLabel() {
        return label.fiscalYear(figures().year().year());
    }

    public int getReceived() {
        return figures().received();
    }

    /** Null unless the office counts by support. */
    public Integer getSupported() {
        return figures().supported();
    }

    public int getOrganizations() {
        return figures().organizations();
    }

    public int getSupporters() {
        return figures().supporters();
    }
}
