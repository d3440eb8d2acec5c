package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The time a case spends waiting for its applicant, which service targets leave out (domain.md 3, T05 to T07). Never
 * changed, only replaced, because a change inside an embedded value would go unnoticed by EclipseLink's weaving.
 */
@Embeddable
class ApplicantWait {
    @Column(name = "awaiting_since")
    private Instant since;
    @Column(name = "awaiting_total_minutes")
    private long totalMinutes;
    /** What of it lies before the case was reopened. */
    @Column(name = "awaiting_before_minutes")
    private long earlierMinutes;
    private int reminders;

    protected ApplicantWait() {
    }

    private ApplicantWait(Instant since, long totalMinutes, long earlierMinutes, int reminders) {
        this.since = since;
        this.totalMinutes = totalMinutes;
        this.earlierMinutes = earlierMinutes;
        this.reminders = reminders;
    }

    static ApplicantWait never() {
        return new ApplicantWait(null, 0, 0, 0);
    }

    ApplicantWait from(Instant asked) {
        return new ApplicantWait(asked, totalMinutes, earlierMinutes, 0);
    }

    ApplicantWait reminded() {
        return new ApplicantWait(since, totalMinutes, earlierMinutes, reminders + 1);
    }

    /** A clock that jumped back takes nothing away. */
    ApplicantWait until(Instant answered) {
        return since == null ? this
            : new ApplicantWait(null, totalMinutes + Math.max(0, Duration.between(since, answered).toMinutes()), earlierMinutes, reminders);
    }

    /** The case is reopened and its targets start anew: what was waited before counts for the statistics only. */
    ApplicantWait newRound() {
        return new ApplicantWait(since, totalMinutes, totalMinutes, 0);
    }

    /** Whether the applicant has been silent for so many days; true when nobody knows since when. */
    boolean silentFor(int days, Instant now) {
        return since == null || !now.isBefore(since.plus(Duration.ofDays(days)));
    }

    Instant since() {
        return since;
    }

    int reminders() {
        return reminders;
    }

    long totalMinutes() {
        return totalMinutes;
    }

    /** Whole days waited since the case was opened, or reopened. */
    long daysOfThisRound() {
        return Duration.ofMinutes(totalMinutes - earlierMinutes).toDays();
    }
}
