package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void a74_theYearTurnsAtMidnightInJapanWhateverTheZoneOfTheServer(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(new FiscalYear(2025), FiscalYear.of(Instant.parse("2026-03-31T14:59:59.999Z")));
            assertEquals(new FiscalYear(2025), FiscalYear.of(Instant.parse("2026-03-31T14:59:59.999999999Z")));
            assertEquals(new FiscalYear(2026), FiscalYear.of(Instant.parse("2026-03-31T15:00:00Z")));
            assertEquals(new FiscalYear(2026), FiscalYear.current(Clock.fixed(Instant.parse("2026-03-31T15:00:00Z"), ZoneId.of(zone))));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a74_bordersAreTheFirstMomentAndTheFirstMomentAfter() {
        FiscalYear year = new FiscalYear(2026);
        assertEquals(Instant.parse("2026-03-31T15:00:00Z"), year.startInstant());
        assertEquals(Instant.parse("2027-03-31T15:00:00Z"), year.endInstant());
        assertTrue(year.contains(year.startInstant()));
        assertTrue(year.contains(year.endInstant().minusNanos(1)));
        assertFalse(year.contains(year.endInstant()));
        assertEquals(LocalDate.of(2026, 4, 1), year.start());
        assertEquals(LocalDate.of(2027, 3, 31), year.end());
    }

    @Test
    void a74_aLeapDayBelongsToTheYearBefore() {
        assertEquals(new FiscalYear(2027), FiscalYear.of(LocalDate.of(2028, 2, 29)));
        assertEquals(366, new FiscalYear(2027).start().until(new FiscalYear(2028).start(), java.time.temporal.ChronoUnit.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"2026,2026年度（令和8年度）", "2019,2019年度（令和元年度）", "2018,2018年度（平成30年度）", "2023,2023年度（令和5年度）",
        "1989,1989年度（平成元年度）", "1988,1988年度（昭和63年度）", "2038,2038年度（令和20年度）"})
    void a74_isNamedInBothCalendars(int year, String label) {
        assertEquals(label, new FiscalYear(year).labelJa());
        assertEquals("FY" + year, new FiscalYear(year).labelEn());
    }

    @Test
    void a74_seconds32BitsCannotHoldAreNothingSpecial() {
        assertEquals(new FiscalYear(2037), FiscalYear.of(Instant.parse("2038-01-19T03:14:08Z")));
        assertEquals(new FiscalYear(2038), FiscalYear.of(Instant.parse("2038-03-31T15:00:00Z")));
        assertEquals(LocalDate.of(2038, 1, 20), Jst.day(Instant.parse("2038-01-19T15:00:00Z")));
    }

    @Property
    void everyMomentLiesInItsYearAndInNoOther(@ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        Instant moment = Instant.ofEpochSecond(second);
        FiscalYear year = FiscalYear.of(moment);
        assertFalse(moment.isBefore(year.startInstant()));
        assertTrue(moment.isBefore(year.endInstant()));
        assertFalse(year.previous().contains(moment));
        assertFalse(year.next().contains(moment));
        assertEquals(year, FiscalYear.of(Jst.day(moment)));
    }

    @Property
    void yearsFollowEachOtherWithoutGap(@ForAll @IntRange(min = 1873, max = 9997) int year) {
        FiscalYear one = new FiscalYear(year);
        assertEquals(one.endInstant(), one.next().startInstant());
        assertEquals(one, one.next().previous());
        assertTrue(one.compareTo(one.next()) < 0);
        assertEquals(Optional.of(one), FiscalYear.parse(one.toString()));
        assertEquals(Optional.of(one), FiscalYear.parse(one.labelEn()));
    }

    @Test
    void rangeAndMonths() {
        assertEquals(List.of(new FiscalYear(2024), new FiscalYear(2025), new FiscalYear(2026)),
                FiscalYear.range(new FiscalYear(2024), new FiscalYear(2026)));
        assertTrue(FiscalYear.range(new FiscalYear(2026), new FiscalYear(2025)).isEmpty());
        List<YearMonth> months = new FiscalYear(2026).months();
        assertEquals(12, months.size());
        assertEquals(YearMonth.of(2026, 4), months.get(0));
        assertEquals(YearMonth.of(2027, 3), months.get(11));
    }

    @Test
    void labelFollowsTheReader() {
        assertEquals("2026年度（令和8年度）", new FiscalYear(2026).label(Locale.JAPAN));
        assertEquals("FY2026", new FiscalYear(2026).label(Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "20266", "0001", "9999", "2026; drop table", "２０２６年", "-2026"})
    void whatIsNoYearIsEmpty(String text) {
        assertEquals(Optional.empty(), FiscalYear.parse(text));
    }

    @Test
    void writtenFormsAreRead() {
        assertEquals(Optional.of(new FiscalYear(2026)), FiscalYear.parse(" 2026年度 "));
        assertEquals(Optional.empty(), FiscalYear.parse(null));
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(0));
    }
}
