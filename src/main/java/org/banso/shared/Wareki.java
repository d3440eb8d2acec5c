package org.banso.shared;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * The Japanese calendar (和暦) for display; dates are stored as ISO dates and shown both ways.
 *
 * <p>令和 from 2019-05-01, 平成 from 1989-01-08, 昭和 from 1926-12-25; the first year of an era is written 元年. Days before
 * 1873-01-01, when Japan took the solar calendar, are shown by the western year. Source: domain.md §6, "和暦".
 */
public final class Wareki {

    private static final LocalDate SOLAR_CALENDAR = LocalDate.of(1873, 1, 1);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Wareki() {
    }

    /** The day as 「令和8年4月1日」; empty for null. */
    public static String date(LocalDate day) {
        return day == null ? "" : year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The day in both calendars: 2026年4月1日（令和8年4月1日）, to readers of other languages 1 April 2026 (Reiwa 8); empty for null. */
    public static String both(LocalDate day, Locale reader) {
        if (day == null) {
            return "";
        }
        if (Locale.JAPANESE.getLanguage().equals(reader.getLanguage())) {
            String western = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            return day.isBefore(SOLAR_CALENDAR) ? western : western + "（" + date(day) + "）";
        }
        String western = ENGLISH.format(day);
        if (day.isBefore(SOLAR_CALENDAR)) {
            return western;
        }
        JapaneseDate date = JapaneseChronology.INSTANCE.date(day);
        return western + " (" + romanName(date.getEra()) + " " + date.get(ChronoField.YEAR_OF_ERA) + ")";
    }

    /** The year of the day as 「令和8年」 or 「令和元年」; empty for null. */
    public static String year(LocalDate day) {
        if (day == null) {
            return "";
        }
        if (day.isBefore(SOLAR_CALENDAR)) {
            return day.getYear() + "年";
        }
        JapaneseDate date = JapaneseChronology.INSTANCE.date(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return name(date.getEra()) + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }

    /** Written out, because the display names of the JDK depend on which locale data an installation carries. */
    private static String name(JapaneseEra era) {
        return switch (era.getValue()) {
            case -1 -> "明治";
            case 0 -> "大正";
            case 1 -> "昭和";
            case 2 -> "平成";
            case 3 -> "令和";
            default -> era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
        };
    }

    private static String romanName(JapaneseEra era) {
        return switch (era.getValue()) {
            case -1 -> "Meiji";
            case 0 -> "Taisho";
            case 1 -> "Showa";
            case 2 -> "Heisei";
            case 3 -> "Reiwa";
            default -> era.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }
}
