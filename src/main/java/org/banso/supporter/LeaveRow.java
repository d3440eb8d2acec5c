package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;

/** A leave that lasts or is to come, first and last day included. */
public record LeaveRow(long id, LocalDate from, LocalDate to) implements Serializable {

    public boolean lasts(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
