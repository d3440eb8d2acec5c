package org.banso.study;

import java.time.LocalDate;
import java.util.Optional;

/** When a vendor is written to about his deadline. Each step has its days; one whose days have passed is left out, never made up for. */
enum ReminderStep {
    /** Some days before, and on the day itself. */
    BEFORE,
    /** The deadline has passed. */
    LATE,
    /** It has passed for long. */
    VERY_LATE;

    /**
     * @param before days before the deadline; 0: nobody is reminded before it
     * @param again  days after the deadline from which on he is written to a last time; 0: he is not
     */
    record Days(int before, int again) {
    }

    /** The step that today is in, if any. */
    static Optional<ReminderStep> on(LocalDate today, LocalDate deadline, Days days) {
        if (!today.isAfter(deadline)) {
            return days.before() > 0 && !today.isBefore(deadline.minusDays(days.before())) ? Optional.of(BEFORE) : Optional.empty();
        }
        return Optional.of(days.again() > 0 && !today.isBefore(deadline.plusDays(days.again())) ? VERY_LATE : LATE);
    }

    /** The letters and lines of the office speak of it as late. */
    boolean isLate() {
        return this != BEFORE;
    }
}
