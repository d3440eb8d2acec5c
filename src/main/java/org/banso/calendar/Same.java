package org.banso.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What is booked for one meeting that is set and about to be moved: its record, and the times that are offered instead. One of them comes
 * to be and the others go, so none stands in the way of another.
 *
 * @param recordId the planned record; null while there is none
 * @param timeIds  the offered times
 */
public record Same(Long recordId, Collection<Long> timeIds) {
    /** A meeting of which nothing is booked yet. */
    public static final Same NONE = new Same(null, List.of());

    public Same {
        timeIds = List.copyOf(timeIds);
    }

    boolean has(Long record, Long time) {
        return record != null && Objects.equals(record, recordId) || time != null && timeIds.contains(time);
    }
}
