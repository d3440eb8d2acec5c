package org.banso.platform;

/** How many statements this thread has sent since the count was set back: the budget that tests hold use cases to. */
public final class StatementCounter {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCounter() {
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    static void increment() {
        COUNT.get()[0]++;
    }

    public static int count() {
        return COUNT.get()[0];
    }
}
