package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JstTest {
    @Test
    void aDayIsWrittenWithItsWeekday() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertEquals("2026年4月1日（水）", Jst.inWords(day, Locale.JAPANESE));
        assertEquals("2026年4月1日（水）", Jst.inWords(day, Locale.JAPAN));
        assertEquals("Wed 1 April 2026", Jst.inWords(day, Locale.ENGLISH));
    }

    @Test
    void aMomentFallsOnTheDayInJapan() {
        assertEquals(LocalDate.of(2026, 4, 1), Jst.day(Instant.parse("2026-03-31T15:00:00Z")));
        assertEquals(LocalDate.of(2026, 3, 31), Jst.day(Instant.parse("2026-03-31T14:59:59.999Z")));
    }
}
