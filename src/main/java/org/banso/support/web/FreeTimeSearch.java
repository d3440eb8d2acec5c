package org.banso.support.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.banso.calendar.FreeTime;
import org.banso.calendar.Slot;

/** A search for hours at which everybody is free, as a page leafs through it: from a day on, later, and back to the earliest. */
class FreeTimeSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private FreeTime found;

    /** @param day from which on is searched; null for the earliest possible */
    void begin(LocalDate day) {
        from = day;
    }

    /** Asks with the day from which on. */
    void run(Function<LocalDate, FreeTime> ask) {
        found = ask.apply(from);
    }

    /** The next run goes on after what was found; nothing found, it stays where it is. */
    void later() {
        List<Slot> shown = found == null ? List.of() : found.slots();
        from = shown.isEmpty() ? from : shown.get(shown.size() - 1).day().plusDays(1);
    }

    /** What the last run found; null before the first. */
    FreeTime found() {
        return found;
    }
}
