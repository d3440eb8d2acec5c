package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;

/** When the office works: Japanese business days (New Year's break included), 9:30 to 17:45 in Tokyo. */
final class Workdays {

    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final LocalTime SHUTS = LocalTime.of(17, 45);

    private final BusinessCalendar calendar = new BusinessCalendar();

    boolean isWorkday(LocalDate day) {
        return calendar.isBusinessDay(day);
    }

    static LocalDate dayOf(Instant at) {
        return Jst.day(at);
    }

    /** The n-th business day after the day; for 0 the day itself or the next one on which the office works. */
    LocalDate plus(LocalDate day, int businessDays) {
        return calendar.plus(day, businessDays);
    }

    boolean inHours(Instant at) {
        ZonedDateTime local = at.atZone(Jst.ZONE);
        return isWorkday(local.toLocalDate()) && !local.toLocalTime().isBefore(OPENS) && local.toLocalTime().isBefore(SHUTS);
    }

    /** A moment in office hours about so many business days later, never before the given moment. */
    Instant later(Instant from, double businessDays, Dice dice) {
        ZonedDateTime local = from.atZone(Jst.ZONE);
        int days = (int) Math.floor(businessDays);
        if (days == 0) {
            ZonedDateTime soon = local.plusMinutes(dice.between(12, 150)).plusSeconds(dice.below(60));
            if (inHours(soon.toInstant()) && soon.toLocalDate().equals(local.toLocalDate())) {
                return soon.toInstant();
            }
            days = isWorkday(local.toLocalDate()) && local.toLocalTime().isBefore(OPENS) ? 0 : 1;
        }
        return inHours(plus(local.toLocalDate(), days), dice);
    }

    /** Some moment in the office hours of the day. */
    Instant inHours(LocalDate day, Dice dice) {
        int second = dice.between(OPENS.toSecondOfDay(), SHUTS.toSecondOfDay() - 1);
        return day.atTime(LocalTime.ofSecondOfDay(second)).atZone(Jst.ZONE).toInstant();
    }

    /** A moment of an applicant, who also writes in the evening and at the week-end. */
    static Instant anyHour(Instant from, int calendarDays, Dice dice) {
        LocalDate day = dayOf(from).plusDays(Math.max(1, calendarDays));
        return day.atTime(dice.between(7, 22), dice.below(60), dice.below(60)).atZone(Jst.ZONE).toInstant();
    }
}
