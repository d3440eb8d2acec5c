package org.banso.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every ten minutes tells whoever waits for time to pass. Observers keep their transactions to themselves. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN)
public class TickTimer {
    private static final Logger LOG = Logger.getLogger(TickTimer.class.getName());

    @Inject
    private Event<Tick> ticks;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", second = "7", persistent = false)
    void run() {
        try {
            actor.enter(Who.SYSTEM);
            ticks.fire(new Tick(clock.instant()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Timed work will be tried again: {0}", e.getMessage());
        }
    }
}
