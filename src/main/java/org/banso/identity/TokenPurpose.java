package org.banso.identity;

import java.time.Duration;

/** What a single-use token is good for, and for how long. */
public enum TokenPurpose {
    /** Proves that the address of a registration is the person's own. */
    VERIFY(Duration.ofHours(24)),
    /** Accepts an invitation with the roles it names. */
    INVITE(Duration.ofDays(7)),
    /** Sets a new password. */
    RESET(Duration.ofMinutes(30)),
    /** Lets the first administrator in; printed once to the server's log. */
    SETUP(Duration.ofHours(24));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
