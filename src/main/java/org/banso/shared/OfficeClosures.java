package org.banso.shared;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * Days on which this office is closed besides weekends, national holidays and the turn of the year (for example its founding day
 * or a move). A bean of this type is found by {@link BusinessCalendar}.
 */
@FunctionalInterface
public interface OfficeClosures {

    /** All closed days, in natural order; asked for on every calculation, so it must be in memory. */
    NavigableSet<LocalDate> days();
}
