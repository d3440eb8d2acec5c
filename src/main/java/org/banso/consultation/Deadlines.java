package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessCalendar;

/** The office's service targets (domain.md 3) on its business calendar; days are days in Japan. */
@ApplicationScoped
class Deadlines {
    private static final int REMINDER_EVERY_DAYS = 10;
    private static final int FOLLOW_UP_AFTER_DAYS = 90;

    private final BusinessCalendar calendar;
    private final ToIntFunction<Setting> days;

    /** For the container's proxy only. */
    protected Deadlines() {
        this(null, setting -> 0);
    }

    @Inject
    Deadlines(BusinessCalendar calendar, Settings settings) {
        this(calendar, settings::number);
    }

    Deadlines(BusinessCalendar calendar, ToIntFunction<Setting> days) {
        this.calendar = calendar;
        this.days = days;
    }

    LocalDate firstReply(LocalDate received) {
        return calendar.plus(received, days.applyAsInt(Setting.TARGET_FIRST_REPLY));
    }

    /** Days spent waiting for the applicant do not count. */
    LocalDate screening(LocalDate received, long awaitedDays) {
        return calendar.plus(received.plusDays(awaitedDays), days.applyAsInt(Setting.TARGET_SCREENING));
    }

    LocalDate firstMeeting(LocalDate received, long awaitedDays) {
        return calendar.plus(received.plusDays(awaitedDays), days.applyAsInt(Setting.TARGET_FIRST_MEETING));
    }

    /** The day of the next reminder, after the second the day on which silence may end the case. */
    LocalDate applicantAnswer(LocalDate awaitingSince, int remindersSent) {
        int waited = Math.min((remindersSent + 1) * REMINDER_EVERY_DAYS, days.applyAsInt(Setting.APPLICANT_SILENCE_DAYS));
        return awaitingSince.plusDays(waited);
    }

    LocalDate followUp(LocalDate supportEnded) {
        return supportEnded.plusDays(FOLLOW_UP_AFTER_DAYS);
    }
}
