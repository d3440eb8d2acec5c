package org.banso.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * The time somebody gives: by weekday, with more or less of it on single days.
 *
 * @param week    free stretches by weekday; a weekday that is missing has none
 * @param extra   time of single days beyond the pattern, whatever the day is
 * @param blocked time of single days that the pattern gives and the day does not
 */
record Hours(Map<DayOfWeek, Spans> week, Map<LocalDate, Spans> extra, Map<LocalDate, Spans> blocked) {

    /** The same time from Monday to Friday. */
    static Hours daily(LocalTime from, LocalTime to) {
        var week = new EnumMap<DayOfWeek, Spans>(DayOfWeek.class);
        for (int day = 1; day <= DayOfWeek.FRIDAY.getValue(); day++) {
            week.put(DayOfWeek.of(day), Spans.of(from, to));
        }
        return new Hours(week, Map.of(), Map.of());
    }

    /**
     * What is given of the day.
     *
     * @param closed whether it is no business day: what is given of Monday to Friday is meant for business days, Saturdays and Sundays
     *               for themselves
     */
    Spans on(LocalDate day, boolean closed) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        Spans usual = closed && !weekend ? Spans.NONE : week.getOrDefault(day.getDayOfWeek(), Spans.NONE);
        return usual.plus(extra.getOrDefault(day, Spans.NONE)).minus(blocked.getOrDefault(day, Spans.NONE));
    }
}
