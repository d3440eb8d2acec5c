package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banso.shared.BusinessCalendar.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private static final LocalDate FOUNDING_DAY = LocalDate.of(2026, 6, 1);

    private final BusinessCalendar calendar = new BusinessCalendar();
    private final BusinessCalendar withOwnDay = new BusinessCalendar(() -> new TreeSet<>(List.of(FOUNDING_DAY, LocalDate.of(2026, 6, 6))));

    /** The list of the Cabinet Office (syukujitsu.csv), substitute days and days between included. */
    @ParameterizedTest
    @CsvSource({
        "2009,0101 0112 0211 0320 0429 0503 0504 0505 0506 0720 0921 0922 0923 1012 1103 1123 1223",
        "2012,0101 0102 0109 0211 0320 0429 0430 0503 0504 0505 0716 0917 0922 1008 1103 1123 1223 1224",
        "2015,0101 0112 0211 0321 0429 0503 0504 0505 0506 0720 0921 0922 0923 1012 1103 1123 1223",
        "2016,0101 0111 0211 0320 0321 0429 0503 0504 0505 0718 0811 0919 0922 1010 1103 1123 1223",
        "2017,0101 0102 0109 0211 0320 0429 0503 0504 0505 0717 0811 0918 0923 1009 1103 1123 1223",
        "2018,0101 0108 0211 0212 0321 0429 0430 0503 0504 0505 0716 0811 0917 0923 0924 1008 1103 1123 1223 1224",
        "2019,0101 0114 0211 0321 0429 0430 0501 0502 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1022 1103 1104 1123",
        "2020,0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0723 0724 0810 0921 0922 1103 1123",
        "2021,0101 0111 0211 0223 0320 0429 0503 0504 0505 0722 0723 0808 0809 0920 0923 1103 1123",
        "2022,0101 0110 0211 0223 0321 0429 0503 0504 0505 0718 0811 0919 0923 1010 1103 1123",
        "2023,0101 0102 0109 0211 0223 0321 0429 0503 0504 0505 0717 0811 0918 0923 1009 1103 1123",
        "2024,0101 0108 0211 0212 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0922 0923 1014 1103 1104 1123",
        "2025,0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103 1123 1124",
        "2026,0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123",
        "2027,0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123"})
    void holidaysAreThoseThatTheCabinetOfficePublishes(int year, String days) {
        assertEquals(days, JapaneseHolidays.of(year).stream().map(DateTimeFormatter.ofPattern("MMdd")::format).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21,false", "2026-09-22,false", "2026-09-23,false", "2026-09-24,true", "2026-12-28,true", "2026-12-29,false", "2026-12-31,false",
        "2027-01-03,false", "2027-01-04,true", "2026-04-04,false", "2026-04-05,false", "2026-04-06,true", "2028-02-29,true", "2019-05-02,false"})
    void theOfficeWorksOnItsDays(LocalDate day, boolean works) {
        assertEquals(works, calendar.isBusinessDay(day));
    }

    @Test
    void theOfficeMayCloseOnDaysOfItsOwn() {
        assertTrue(calendar.isBusinessDay(FOUNDING_DAY));
        assertFalse(withOwnDay.isBusinessDay(FOUNDING_DAY));
        assertEquals(LocalDate.of(2026, 6, 2), withOwnDay.plus(LocalDate.of(2026, 5, 29), 1));
        assertEquals(calendar.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 1)) - 1,
                withOwnDay.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03,3,2026-04-08", "2026-04-04,0,2026-04-06", "2026-04-03,0,2026-04-03", "2026-09-18,1,2026-09-24", "2026-12-28,1,2027-01-04",
        "2026-05-01,1,2026-05-07", "2027-01-04,-1,2026-12-28", "2026-04-05,-1,2026-04-03", "2019-04-26,1,2019-05-07"})
    void deadlinesFallOnBusinessDays(LocalDate from, int days, LocalDate due) {
        assertEquals(due, calendar.plus(from, days));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03,2026-04-03,0", "2026-04-03,2026-04-06,1", "2026-04-04,2026-04-05,0", "2026-04-06,2026-04-03,-1", "2026-12-28,2027-01-04,1",
        "2026-04-01,2027-03-31,240", "2025-12-31,2026-12-31,240"})
    void daysBetweenAreCounted(LocalDate from, LocalDate to, int days) {
        assertEquals(days, calendar.between(from, to));
    }

    @Property
    void betweenUndoesPlus(@ForAll @IntRange(min = 0, max = 40_000) int start, @ForAll @IntRange(min = -600, max = 600) int n) {
        LocalDate from = LocalDate.ofEpochDay(start);
        for (BusinessCalendar each : List.of(calendar, withOwnDay)) {
            LocalDate reached = each.plus(from, n);
            assertTrue(each.isBusinessDay(reached));
            if (n != 0 || each.isBusinessDay(from)) {
                assertEquals(n, each.between(from, reached));
            }
        }
    }

    @Property
    void countingByDayAndByWordIsTheSame(@ForAll @IntRange(min = 20_000, max = 21_500) int start, @ForAll @IntRange(min = 0, max = 900) int length) {
        LocalDate from = LocalDate.ofEpochDay(start);
        long slowly = IntStream.rangeClosed(1, length).mapToObj(from::plusDays).filter(withOwnDay::isBusinessDay).count();
        assertEquals(slowly, withOwnDay.between(from, from.plusDays(length)));
    }

    @Test
    void waitingForTheApplicantIsNotTheOfficesTime() {
        LocalDate received = LocalDate.of(2026, 4, 6);
        LocalDate answered = LocalDate.of(2026, 4, 17);
        assertEquals(9, calendar.between(received, answered));
        Span week = new Span(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 13));
        Span inside = new Span(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 10));
        Span beyond = new Span(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 5, 20));
        Span earlier = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertEquals(6, calendar.betweenWithout(received, answered, List.of(week)));
        assertEquals(5, calendar.betweenWithout(received, answered, List.of(beyond, inside, week, earlier)));
        assertEquals(9, calendar.betweenWithout(received, answered, List.of()));
        assertEquals(0, calendar.betweenWithout(received, answered, List.of(new Span(received.minusDays(9), answered.plusDays(9)))));
    }

    @Test
    void aReportOverManyCasesIsQuick() {
        LocalDate from = LocalDate.of(2018, 2, 1);
        assertTimeout(Duration.ofSeconds(5), () -> IntStream.range(0, 500_000).parallel()
                .map(i -> calendar.between(from.plusDays(i % 3000), from.plusDays(i % 3000 + 90))).sum());
    }
}
