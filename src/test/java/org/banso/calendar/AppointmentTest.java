package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Instant NOW = Instant.parse("2026-10-25T01:30:00Z");

    @Test
    void a75_peopleAreRemindedOnceThoughTheClockGoesBack() {
        var meeting = new Appointment(1, "uid@banso", 0, null, null);
        assertTrue(meeting.remind(NOW));
        assertFalse(meeting.remind(NOW.minus(Duration.ofHours(1))));
        assertFalse(meeting.remind(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void whatIsToldLaterOutranksWhatWasToldBefore() {
        var meeting = new Appointment(1, "uid@banso", 3, null, null);
        meeting.revise();
        assertEquals(4, meeting.revision());
    }
}
