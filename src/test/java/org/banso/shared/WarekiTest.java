package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiTest {

    @ParameterizedTest
    @CsvSource({"2026-04-01,令和8年4月1日", "2019-05-01,令和元年5月1日", "2019-04-30,平成31年4月30日", "1989-01-08,平成元年1月8日",
        "1989-01-07,昭和64年1月7日", "1926-12-25,昭和元年12月25日", "1926-12-24,大正15年12月24日", "1912-07-30,大正元年7月30日",
        "1873-01-01,明治6年1月1日", "1872-12-31,1872年12月31日", "2024-02-29,令和6年2月29日", "2038-01-20,令和20年1月20日"})
    void a74_erasBeginOnTheirDay(LocalDate day, String written) {
        assertEquals(written, Wareki.date(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,2026年4月1日（令和8年4月1日）,1 April 2026 (Reiwa 8)", "2019-05-01,2019年5月1日（令和元年5月1日）,1 May 2019 (Reiwa 1)",
        "1989-01-07,1989年1月7日（昭和64年1月7日）,7 January 1989 (Showa 64)", "1872-12-31,1872年12月31日,31 December 1872"})
    void bothCalendarsStandSideBySide(LocalDate day, String ja, String en) {
        assertEquals(ja, Wareki.both(day, Locale.JAPAN));
        assertEquals(en, Wareki.both(day, Locale.ENGLISH));
        assertEquals("", Wareki.both(null, Locale.ENGLISH));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", Wareki.date(null));
        assertEquals("", Wareki.year(null));
    }
}
