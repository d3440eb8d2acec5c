package org.banso.platform.web;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Posts of one session take turns in the order they arrive. A view is one object in the session: were the autosave of a
 * field and the button pressed right after it to run at once, the older would put its emptier form over the newer.
 */
final class Turns {
    private static final int STRIPES = 1024;
    private static final long LONGEST_WAIT_SECONDS = 30;
    private static final ReentrantLock[] LOCKS = IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    private Turns() {
    }

    /** Waits for this session's turn. The result must be closed; after half a minute the post goes ahead all the same. */
    static Turn take(String sessionId) {
        ReentrantLock lock = LOCKS[Math.floorMod(sessionId.hashCode(), STRIPES)];
        try {
            return lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS) ? lock::unlock : () -> { };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> { };
        }
    }

    /** A turn that is held. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
