package org.banso.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Begins work on other threads, apart from whoever asks for it. Payara gives a managed thread a copy of the invocation it was asked in,
 * and both share the map in which EntityManagers without a transaction are kept: what the work ends is closed for the page that goes on
 * reading. Therefore one thread, which reads nothing itself, does all the asking; it is there from the start, before anybody reads.
 * No EJB: work is asked for right after a commit, and the container of EJBs would try to resume the transaction that has just ended
 * (payara #609).
 */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    @Resource
    private ManagedThreadFactory factory;
    private final BlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
    private Thread asking;

    void open(@Observes Started signal) {
        asking = factory.newThread(this::ask);
        asking.start();
    }

    @PreDestroy
    void close() {
        if (asking != null) {
            asking.interrupt();
        }
    }

    /** Has the work done by one of these threads, soon; never when the server is on its way down. */
    public void start(ManagedExecutorService threads, Runnable work) {
        asked.add(() -> threads.execute(work));
    }

    private void ask() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                one(asked.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void one(Runnable asked) {
        try {
            asked.run();
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The server is on its way down: {0}", e.getMessage());
        }
    }
}
