package org.banso.pitch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banso.pitch.Drawings.DrawingWanted;
import org.banso.platform.Background;
import org.banso.platform.Started;
import org.banso.platform.Tick;

/**
 * Has decks drawn on threads of their own, one at a time on each node: a picture takes tens of megabytes for a moment, and pages never wait
 * for it. Not a job of {@code platform.job}, because nobody asked for it: a version that the scanner lets out of quarantine at night is drawn too,
 * and whoever brings five files in a row is not refused the sixth.
 */
@ManagedExecutorDefinition(name = "java:app/concurrent/drawing", maxAsync = DrawingDesk.THREADS)
@ApplicationScoped
class DrawingDesk {
    /** One that hands out the work, one that draws, and one that may hang over a file that was given up. */
    static final int THREADS = 3;
    /** A version that takes longer is given up. */
    static final long SECONDS = 180;

    @Resource(lookup = "java:app/concurrent/drawing")
    private ManagedExecutorService threads;
    @Inject
    private Background background;
    @Inject
    private DeckWork work;
    private final AtomicBoolean busy = new AtomicBoolean();

    void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) DrawingWanted one) {
        wake();
    }

    void started(@Observes Started signal) {
        wake();
    }

    void tick(@Observes Tick tick) {
        work.takeUpAbandoned();
        wake();
    }

    private void wake() {
        if (busy.compareAndSet(false, true)) {
            background.start(threads, this::drain);
        }
    }

    private void drain() {
        try {
            while (work.next(threads)) {
                Thread.onSpinWait();
            }
        } finally {
            busy.set(false);
        }
        if (work.somethingWaits()) {
            wake(); // came while this thread was on its way out
        }
    }
}
