package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.banso.platform.Actor;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.Tick;
import org.banso.platform.Who;

/** Work beside a scanner of viruses, or one that is away, and the ticks at which it catches up. */
@ApplicationScoped
public class Scanner {
    @Inject
    private OtherSettings settings;
    @Inject
    private Event<Tick> ticks;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** While a scanner answers. */
    public void answering(Runnable work) {
        try (var scanner = new FakeClamd()) {
            with(scanner, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While one is set of which nobody is at home. */
    public void away(Runnable work) {
        FakeClamd gone;
        try (var scanner = new FakeClamd()) {
            gone = scanner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with(gone, work);
    }

    /** While this one is set. */
    void with(FakeClamd scanner, Runnable work) {
        settings.with(Setting.CLAMD_HOST, scanner.host(), () -> settings.with(Setting.CLAMD_PORT, String.valueOf(scanner.port()),
            () -> settings.with(Setting.CLAMD_TIMEOUT, "1", work)));
    }

    /** What is due is done; afterwards the same person acts. */
    public void tick() {
        Who before = actor.who();
        actor.enter(Who.SYSTEM);
        ticks.fire(new Tick(clock.instant()));
        actor.enter(before);
    }
}
