package org.banso.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When a supporter has time, for his page and the office's.
 *
 * @param told   whether he has told his hours; otherwise those of the office are assumed
 * @param buffer minutes kept free before and after each meeting
 * @param week   the stretches of the week in order
 * @param days   single days from today on
 */
public record AvailabilitySheet(long supporterId, boolean told, int buffer, List<Weekly> week, List<SingleDay> days) implements Serializable {

    /** A stretch of every week. */
    public record Weekly(long id, DayOfWeek weekday, LocalTime from, LocalTime to) implements Serializable {
    }

    /** A day with more time, or with less. */
    public record SingleDay(long id, LocalDate day, boolean extra, LocalTime from, LocalTime to) implements Serializable {
        public boolean whole() {
            return from.equals(LocalTime.MIN) && to.equals(Spans.END_OF_DAY);
        }
    }
}
