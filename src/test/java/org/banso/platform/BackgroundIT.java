package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.banso.it.BansoIT;
import org.junit.jupiter.api.Test;

/** Work behind a page leaves the page alone. */
class BackgroundIT extends BansoIT {
    private static final int TURNS = 50;

    @Inject
    private Background background;
    @Inject
    private Reading reading;
    @Resource
    private ManagedExecutorService threads;

    /** Fails when the work is given to the threads from here: what it read with is closed at its end, and here it is in use. */
    @Test
    void whoReadsGoesOnReadingWhenTheWorkHeAskedForHasReadAndEnded() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            assertTrue(reading.jobs() >= 0);
            var work = new FutureTask<>(reading::jobs);
            background.start(threads, work);
            assertTrue(work.get(30, TimeUnit.SECONDS) >= 0);
            assertTrue(reading.jobs() >= 0);
        }
    }

    /** Reads without a transaction, as most pages do. */
    @ApplicationScoped
    static class Reading {
        @PersistenceContext
        private EntityManager em;

        long jobs() {
            return em.createQuery("select count(j) from Job j", Long.class).getSingleResult();
        }
    }
}
