package org.banso.it;

import org.banso.shared.BusinessException;

/** What a refused act says, however many layers wrapped it. */
public final class Refusal {
    private Refusal() {
    }

    /** The key of the message. */
    public static String key(Runnable act) {
        return of(act).key();
    }

    /** The first input at fault. */
    public static String field(Runnable act) {
        return of(act).faults().get(0).field();
    }

    private static BusinessException of(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof BusinessException refusal) {
                    return refusal;
                }
            }
            throw e;
        }
        throw new AssertionError("not refused");
    }
}
