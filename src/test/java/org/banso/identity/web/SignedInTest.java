package org.banso.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Sessions end after half an hour of nothing and after half a day of anything. */
class SignedInTest {
    private static final Instant NINE = Instant.parse("2026-10-05T00:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration MOST = Duration.ofHours(12);

    @Test
    void a11_idleEndsIt() {
        var session = session();
        assertFalse(session.isOver(NINE.plus(IDLE), IDLE, MOST));
        assertTrue(session.isOver(NINE.plus(IDLE).plusMillis(1), IDLE, MOST));
    }

    @Test
    void a11_everyRequestStartsTheIdleTimeAnew() {
        var session = session();
        session.seen(NINE.plus(Duration.ofMinutes(29)));
        assertFalse(session.isOver(NINE.plus(Duration.ofMinutes(58)), IDLE, MOST));
    }

    @Test
    void a11_twelveHoursEndItHoweverBusy() {
        var session = session();
        for (Instant at = NINE; at.isBefore(NINE.plus(MOST)); at = at.plus(Duration.ofMinutes(10))) {
            session.seen(at);
            assertFalse(session.isOver(at, IDLE, MOST));
        }
        Instant evening = NINE.plus(MOST).plusMillis(1);
        session.seen(evening);
        assertTrue(session.isOver(evening, IDLE, MOST));
    }

    @Test
    void a75_aClockThatJumpsBackEndsNothing() {
        assertFalse(session().isOver(NINE.minus(Duration.ofHours(1)), IDLE, MOST));
    }

    @Test
    void renewalKeepsTheBeginning() {
        var session = session();
        session.renew(8);
        assertEquals(8, session.epoch());
        assertTrue(session.isOver(NINE.plus(MOST).plusMillis(1), IDLE, MOST));
    }

    private static SignedIn session() {
        var session = new SignedIn();
        session.begin(1, 7, NINE);
        return session;
    }
}
