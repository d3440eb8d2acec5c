package org.banso.consultation;

import java.time.LocalDate;

/** How near the deadline of a case is, as the marker of a line tells it. */
public enum Urgency {
    OVERDUE, TODAY, TOMORROW, LATER, NONE;

    static Urgency of(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return NONE;
        } else if (dueOn.isBefore(today)) {
            return OVERDUE;
        } else if (dueOn.equals(today)) {
            return TODAY;
        }
        return dueOn.equals(today.plusDays(1)) ? TOMORROW : LATER;
    }
}
