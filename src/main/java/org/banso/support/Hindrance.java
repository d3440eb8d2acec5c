package org.banso.support;

import java.io.Serializable;
import java.time.LocalTime;
import org.banso.calendar.Slot;

/**
 * Why somebody cannot take a colleague's place in a meeting. What he does at that time is not told, nor what speaks against him.
 *
 * @param from when what he has at that time begins; null when he may not work on the case
 */
public record Hindrance(LocalTime from, LocalTime to) implements Serializable {
    static final Hindrance NOT_OF_CASE = new Hindrance(null, null);

    static Hindrance at(Slot taken) {
        return new Hindrance(taken.from(), taken.to());
    }

    /** Whether he is taken at that time; otherwise he may not work on the case. */
    public boolean taken() {
        return from != null;
    }
}
