package org.banso.shared;

import java.time.Duration;

/** Somebody has to wait before trying again; answered with 429 and the time. */
public class TooManyTries extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyTries(String key, Duration wait) {
        super(key, wait.toMinutes());
        this.wait = wait;
    }

    /** How long. */
    public Duration waiting() {
        return wait;
    }
}
