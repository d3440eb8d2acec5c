package org.banso.reporting;

import java.util.ArrayList;
import java.util.List;

/** R1, the yearly trend (domain.md 5): C1, C2 under both rules, C5, C6 and the running total. */
public record YearlyTrend(List<Year> years) {

    /** What the database counts for one year. */
    record Raw(int fiscalYear, int received, int organizations, int firstTimers, int supported) {
        Raw withFirstTimers(int count) {
            return new Raw(fiscalYear, received, organizations, count, supported);
        }

        Raw withSupported(int count) {
            return new Raw(fiscalYear, received, organizations, firstTimers, count);
        }
    }

    /**
     * One line.
     *
     * @param received      C1: cases received in the year
     * @param supported     C2 under SUPPORTED: distinct cases with support held in the year
     * @param organizations C5: distinct organizations with a C1 case
     * @param repeatShare   C6: share of C1 cases whose organization had an earlier C1 case, 0 to 1
     * @param cumulative    C1 since the beginning
     * @param change        C1 against the year before; null for the first year
     */
    public record Year(int fiscalYear, int received, int supported, int organizations, double repeatShare, int cumulative, Integer change) {
        /** C2 as the office counts it. */
        public int headline(CountRule rule) {
            return rule == CountRule.SUPPORTED ? supported : received;
        }

        /** For people: whole per cent. */
        public long repeatPercent() {
            return Math.round(repeatShare * 100);
        }
    }

    /** The years must come oldest first; in each year an organization's first case is the one that is not a return. */
    static YearlyTrend of(List<Raw> raw) {
        var years = new ArrayList<Year>();
        int cumulative = 0;
        Integer before = null;
        for (Raw year : raw) {
            cumulative += year.received();
            double repeats = year.received() == 0 ? 0 : (double) (year.received() - year.firstTimers()) / year.received();
            years.add(new Year(year.fiscalYear(), year.received(), year.supported(), year.organizations(), repeats, cumulative,
                before == null ? null : year.received() - before));
            before = year.received();
        }
        return new YearlyTrend(List.copyOf(years));
    }
}
