package org.banso.shared;

/** Somebody else saved first: the version the user saw is no longer the newest. */
public class StaleVersion extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("error.stale");
    }

    /** Refuses a change that means another version than the newest. */
    public static void unlessNewest(long newest, long seen) {
        if (newest != seen) {
            throw new StaleVersion();
        }
    }
}
