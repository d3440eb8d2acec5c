package org.banso.pitch;

/** Where the preparation of a pitch stands. */
public enum PitchState {
    /** Everybody works on it. */
    OPEN,
    /** The occasion is over or fell away: to be read, not to be changed. */
    CLOSED
}
