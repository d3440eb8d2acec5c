package org.banso.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/** A time for a meeting: a day in Japan, its beginning and its end. */
public record Slot(LocalDate day, LocalTime from, LocalTime to) implements Serializable, Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::day).thenComparing(Slot::from).thenComparing(Slot::to);

    /** Of what keeps no end where it goes on past midnight: it ends with the day. */
    public static Slot of(LocalDate day, LocalTime from, LocalTime toOrNull) {
        return new Slot(day, from, toOrNull == null ? Spans.END_OF_DAY : toOrNull);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    /** Whether both hold a moment together; back to back they do not. */
    public boolean meets(Slot other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
