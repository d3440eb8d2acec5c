package org.banso.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.banso.platform.Background;

/**
 * Gives jobs to a few threads of their own: pages never wait for a job, and a crowd of jobs never takes the threads of pages. Each
 * job is one thread and no more (style.md, T5, T6).
 */
@ManagedExecutorDefinition(name = "java:app/concurrent/jobs", maxAsync = JobDispatcher.WORKERS)
@ApplicationScoped
class JobDispatcher {
    /** At once on one node; more would only queue for the same disk and database. */
    static final int WORKERS = 2;

    @Resource(lookup = "java:app/concurrent/jobs")
    private ManagedExecutorService threads;
    @Inject
    private Background background;
    @Inject
    private JobRunner runner;
    @Inject
    private JobLedger ledger;
    private final AtomicInteger busy = new AtomicInteger();

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued one) {
        wake();
    }

    /** Puts one more thread to work, if one is free. */
    void wake() {
        if (busy.incrementAndGet() > WORKERS) {
            busy.decrementAndGet();
            return;
        }
        background.start(threads, this::drain);
    }

    private void drain() {
        try {
            while (runner.runOne()) {
                wake(); // what this one made room for may suit another thread
            }
        } finally {
            busy.decrementAndGet();
        }
        if (ledger.somethingWaits()) {
            wake(); // queued while this thread was on its way out
        }
    }
}
