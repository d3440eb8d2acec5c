package org.banso.platform.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Actor;
import org.banso.platform.Who;

/** Brings the index up to date every two seconds, and looks at night for what is missing in it. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexTimer {
    private static final Logger LOG = Logger.getLogger(IndexTimer.class.getName());
    /** A turn ends after this time at the latest, with a bit at most begun. */
    private static final long TURN = TimeUnit.SECONDS.toNanos(2);

    @Inject
    private Indexer indexer;
    @Inject
    private Actor actor;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        try {
            actor.enter(Who.SYSTEM);
            long end = System.nanoTime() + TURN;
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = indexer.work();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search index will be brought up to date later: {0}", e.getMessage());
        }
    }

    @Schedule(hour = "3", minute = "23", second = "5", persistent = false)
    void atNight() {
        try {
            actor.enter(Who.SYSTEM);
            indexer.check();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search index will be checked tomorrow: {0}", e.getMessage());
        }
    }
}
