package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock everything asks. In tests {@link #shift} moves it, so that no test waits for time to pass. */
@ApplicationScoped
public class ClockProducer {
    @Inject
    private Settings settings;
    private final ShiftableClock clock = new ShiftableClock();

    @Produces
    @ApplicationScoped
    Clock clock() {
        if (settings.isSet(Setting.CLOCK_START)) {
            clock.offset = Duration.between(Clock.systemUTC().instant(), Instant.parse(settings.text(Setting.CLOCK_START)));
        }
        return clock;
    }

    /** Moves the clock for every reader. Works only where a start was set, which production never does. */
    public void shift(Duration by) {
        if (!settings.isSet(Setting.CLOCK_START)) {
            throw new IllegalStateException("The clock is real here");
        }
        clock.offset = clock.offset.plus(by);
    }

    private static final class ShiftableClock extends Clock {
        private volatile Duration offset = Duration.ZERO;

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(offset);
        }
    }
}
