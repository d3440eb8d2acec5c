package org.banso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Japan Standard Time: the one time zone in which the office counts days.
 *
 * <p>Moments are stored as UTC {@link Instant}s; whenever a moment has to fall on a day (a list column, a fiscal year, a
 * deadline) the day is that of Asia/Tokyo, whatever zone the server runs in. Source: domain.md §6, "Time zone".
 */
public final class Jst {

    /** Asia/Tokyo, UTC+9 without daylight saving since 1951. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter WORDS_JA = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter WORDS_EN = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);

    private Jst() {
    }

    /** The calendar day in Japan on which the moment falls; null for null. */
    public static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZONE);
    }

    /** Midnight in Japan with which the day begins (inclusive lower bound of the day); null for null. */
    public static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    /** Midnight in Japan with which the day ends (exclusive upper bound, so that no fraction of a second is lost); null for null. */
    public static Instant endOf(LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }

    /** The day with its weekday, as one writes it to a reader of this language: 2026年4月1日（水）, otherwise Wed 1 April 2026. */
    public static String inWords(LocalDate day, Locale reader) {
        return day.format(Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? WORDS_JA : WORDS_EN);
    }

    /** Today in Japan, whatever zone the clock carries. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The present moment as a wall clock in Japan shows it. */
    public static ZonedDateTime now(Clock clock) {
        return at(clock.instant());
    }

    /** The moment as a wall clock in Japan shows it; null for null. */
    public static ZonedDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(ZONE);
    }
}
