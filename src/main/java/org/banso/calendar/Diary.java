package org.banso.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.banso.calendar.Spans.Span;

/**
 * When one person, room or case is free: the hours given, without days of leave and without every booking and the minutes that are
 * kept free around it.
 *
 * @param hours  null for what is always there: a room, a case
 * @param away   days of leave
 * @param booked bookings by day
 * @param buffer minutes kept free before and after each meeting
 */
record Diary(Hours hours, Predicate<LocalDate> away, Map<LocalDate, List<Span>> booked, int buffer) {

    /** @param closed whether the day is no business day */
    Spans free(LocalDate day, boolean closed) {
        if (away.test(day)) {
            return Spans.NONE;
        }
        Spans open = hours == null ? Spans.WHOLE_DAY : hours.on(day, closed);
        return open.minus(Spans.of(booked.getOrDefault(day, List.of()).stream().map(this::wide).toList()));
    }

    private Span wide(Span one) {
        boolean early = one.from().toSecondOfDay() < buffer * 60;
        LocalTime to = one.to().plusMinutes(buffer);
        return new Span(early ? LocalTime.MIN : one.from().minusMinutes(buffer), to.isBefore(one.to()) || to.isAfter(Spans.END_OF_DAY) ? Spans.END_OF_DAY : to);
    }
}
