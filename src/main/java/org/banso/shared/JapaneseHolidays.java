package org.banso.shared;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The national holidays of Japan (国民の祝日) by the Act on National Holidays as in force since 2007, with its substitute days
 * (振替休日), days between two holidays (国民の休日) and the special acts for 2019, 2020 and 2021.
 *
 * <p>The rules are written out because jollyday 1.8.1 does not know them: it keeps 23 December after 2018 and lacks 23 February,
 * both equinoxes, the substitute days, the days between and all special acts. The test compares every day with the list that the
 * Cabinet Office publishes. The equinox is announced each February for the next year; the formula has met every announcement and
 * holds from 1980 to 2099. Years outside 2007 to 2099 follow the same rules and are not exact.
 */
final class JapaneseHolidays {

    private JapaneseHolidays() {
    }

    /** All holidays of the year in order. */
    static NavigableSet<LocalDate> of(int year) {
        TreeSet<LocalDate> named = named(year);
        TreeSet<LocalDate> all = new TreeSet<>(named);
        for (LocalDate holiday : named) {
            LocalDate dayAfterNext = holiday.plusDays(2);
            if (named.contains(dayAfterNext)) {
                all.add(holiday.plusDays(1));
            }
            if (holiday.getDayOfWeek() == SUNDAY) {
                all.add(firstAfter(holiday, named));
            }
        }
        return Collections.unmodifiableNavigableSet(all);
    }

    private static LocalDate firstAfter(LocalDate holiday, NavigableSet<LocalDate> named) {
        LocalDate day = holiday.plusDays(1);
        while (named.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static TreeSet<LocalDate> named(int year) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(monday(year, 1, 2));
        days.add(LocalDate.of(year, 2, 11));
        addBirthdayOfTheEmperor(year, days);
        days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
        days.add(LocalDate.of(year, 4, 29));
        days.add(LocalDate.of(year, 5, 3));
        days.add(LocalDate.of(year, 5, 4));
        days.add(LocalDate.of(year, 5, 5));
        addSummer(year, days);
        days.add(monday(year, 9, 3));
        days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
        days.add(LocalDate.of(year, 11, 3));
        days.add(LocalDate.of(year, 11, 23));
        if (year == 2019) { // accession and its ceremony, by special act
            days.add(LocalDate.of(year, 5, 1));
            days.add(LocalDate.of(year, 10, 22));
        }
        return days;
    }

    private static void addBirthdayOfTheEmperor(int year, TreeSet<LocalDate> days) {
        if (year <= 2018) {
            days.add(LocalDate.of(year, 12, 23));
        } else if (year >= 2020) { // the throne passed on 2019-05-01, between the two birthdays
            days.add(LocalDate.of(year, 2, 23));
        }
    }

    /** 海の日, 山の日 and スポーツの日, which the Olympic special acts moved in 2020 and again in 2021. */
    private static void addSummer(int year, TreeSet<LocalDate> days) {
        if (year == 2020) {
            days.add(LocalDate.of(year, 7, 23));
            days.add(LocalDate.of(year, 7, 24));
            days.add(LocalDate.of(year, 8, 10));
        } else if (year == 2021) {
            days.add(LocalDate.of(year, 7, 22));
            days.add(LocalDate.of(year, 7, 23));
            days.add(LocalDate.of(year, 8, 8));
        } else {
            days.add(monday(year, 7, 3));
            days.add(monday(year, 10, 2));
            if (year >= 2016) {
                days.add(LocalDate.of(year, 8, 11));
            }
        }
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
    }

    private static int equinox(int year, double in1980) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - Math.floorDiv(since, 4);
    }
}
