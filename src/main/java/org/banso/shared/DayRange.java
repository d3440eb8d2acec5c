package org.banso.shared;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days in Japan from the first to the last.
 *
 * @param from first day that belongs to it; null when it has no beginning
 * @param to   last day that belongs to it; null when it has no end
 */
public record DayRange(LocalDate from, LocalDate to) implements Serializable {
    /** Every day there is. */
    public static final DayRange ALWAYS = new DayRange(null, null);

    public static DayRange of(FiscalYear year) {
        return new DayRange(year.start(), year.end());
    }

    /**
     * What is planned by months and may be ended before.
     *
     * @param lastMonth the first day of its last month
     * @param ended     null while it runs; what came of it may be written down after its last month
     */
    public static DayRange ofMonths(LocalDate from, LocalDate lastMonth, LocalDate ended) {
        LocalDate planned = lastMonth.plusMonths(1).minusDays(1);
        return new DayRange(from, ended != null && ended.isBefore(planned) ? ended : planned);
    }

    /** Everything up to the last day of the year. */
    public static DayRange until(FiscalYear year) {
        return new DayRange(null, year.end());
    }
}
