package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessCalendar;

/** The office's service targets (domain.md 3) on its business calendar; days are days in Japan. */
@ApplicationScoped
class Deadlines {
    private static final int REMINDER_EVERY_DAYS = 10;
    private static final int FOLLOW_UP_AFTER_DAYS = 90;

    @Inject
    private BusinessCalendar calendar;
    @Inject
    private Settings settings;

    LocalDate firstReply(LocalDate received) {
        return calendar.plus(received, settings.number(Setting.TARGET_FIRST_REPLY));
    }

    /** Days spent waiting for the applicant do not count. */
    LocalDate screening(LocalDate received, long awaitedDays) {
        return calendar.plus(received.plusDays(awaitedDays), settings.number(Setting.TARGET_SCREENING));
    }

    LocalDate firstMeeting(LocalDate received, long awaitedDays) {
        return calendar.plus(received.plusDays(awaitedDays), settings.number(Setting.TARGET_FIRST_MEETING));
    }

    /** The day of the next reminder, after the second the day on which silence may end the case. */
    LocalDate applicantAnswer(LocalDate awaitingSince, int remindersSent) {
        int days = Math.min((remindersSent + 1) * REMINDER_EVERY_DAYS, settings.number(Setting.APPLICANT_SILENCE_DAYS));
        return awaitingSince.plusDays(days);
    }

    LocalDate followUp(LocalDate supportEnded) {
        return supportEnded.plusDays(FOLLOW_UP_AFTER_DAYS);
    }
}
