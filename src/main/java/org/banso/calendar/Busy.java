package org.banso.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one person, room or case is booked for on some days: read once, to look at any number of meetings of those days. */
public final class Busy {
    /** A booking, of a meeting that is set or of a time that is offered. */
    record Time(Slot slot, Long recordId, Long timeId) {
    }

    private final List<Time> times;

    /** @param times in the order in which they lie */
    Busy(List<Time> times) {
        this.times = List.copyOf(times);
    }

    /** Whether this one is booked for the meeting, which is on one of the days. */
    public boolean attends(long recordId) {
        return times.stream().anyMatch(time -> Objects.equals(time.recordId(), recordId));
    }

    /** The first that stands in the way at this time, other than the meeting itself; empty for free. */
    public Optional<Slot> clash(Slot slot, Same meeting) {
        return times.stream().filter(time -> !meeting.has(time.recordId(), time.timeId())).map(Time::slot).filter(slot::meets).findFirst();
    }
}
