package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalTime LATE = LocalTime.of(23, 0);

    @Test
    void whatGoesOnPastMidnightEndsWithTheDay() {
        assertEquals(new Slot(DAY, LATE, LocalTime.of(23, 59)), Slot.of(DAY, LATE, null));
        assertEquals(new Slot(DAY, LATE, LocalTime.of(23, 30)), Slot.of(DAY, LATE, LocalTime.of(23, 30)));
    }
}
