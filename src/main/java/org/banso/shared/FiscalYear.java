package org.banso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March, named after the year in which it begins, with its borders at midnight in
 * Japan. A case filed on 31 March 23:59:59.999 belongs to the old year. Source: domain.md §6, "年度" and "Time zone".
 *
 * @param year the western year of its first day, e.g. 2026 for 2026-04-01 to 2027-03-31
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    private static final int FIRST = 1873;
    private static final int LAST = 9998;
    private static final Pattern WRITTEN = Pattern.compile("(?:FY)?(\\d{4})(?:年度)?", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException for a year that no record of this office can have (before 1873 or after 9998) */
    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("No fiscal year: " + year);
        }
    }

    /** The fiscal year that contains the day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** The fiscal year that contains the moment, by the calendar day in Japan. */
    public static FiscalYear of(Instant moment) {
        return of(Jst.day(moment));
    }

    /** The fiscal year that is running now. */
    public static FiscalYear current(Clock clock) {
        return of(clock.instant());
    }

    /** Reads "2026", "FY2026" or 「2026年度」, as found in addresses and forms; empty for anything else. */
    public static Optional<FiscalYear> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(Integer.parseInt(written.group(1))).filter(y -> y >= FIRST && y <= LAST).map(FiscalYear::new)
                : Optional.empty();
    }

    /** All fiscal years from the first to the last, both included, oldest first; empty when the last lies before the first. */
    public static List<FiscalYear> range(FiscalYear first, FiscalYear last) {
        return IntStream.rangeClosed(first.year, last.year).mapToObj(FiscalYear::new).toList();
    }

    /** 1 April. */
    public LocalDate start() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** 31 March of the following year, the last day that still belongs to this one. */
    public LocalDate end() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** The first moment of the year: 1 April 00:00 in Japan, 31 March 15:00 UTC. */
    public Instant startInstant() {
        return Jst.startOf(start());
    }

    /** The first moment that no longer belongs to the year; use with {@code <}, never {@code <=}. */
    public Instant endInstant() {
        return Jst.endOf(end());
    }

    /** Whether the day lies in this year. */
    public boolean contains(LocalDate day) {
        return equals(of(day));
    }

    /** Whether the moment lies in this year, by the calendar day in Japan. */
    public boolean contains(Instant moment) {
        return equals(of(moment));
    }

    /** The twelve months, April first. */
    public List<YearMonth> months() {
        YearMonth april = YearMonth.of(year, Month.APRIL);
        return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
    }

    /** The year before. */
    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /** The year after. */
    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /**
     * 「2026年度（令和8年度）」. The era is the one in force on 31 December, so that 2019 is 令和元年度 although its April was still 平成
     * (令和N年度 = 2018 + N).
     */
    public String labelJa() {
        return year + "年度（" + Wareki.year(LocalDate.of(year, Month.DECEMBER, 31)) + "度）";
    }

    /** "FY2026". */
    public String labelEn() {
        return "FY" + year;
    }

    /** The label in the language of the reader: Japanese for ja, English for anything else. */
    public String label(Locale reader) {
        return Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? labelJa() : labelEn();
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** The bare year, as it stands in an address. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
