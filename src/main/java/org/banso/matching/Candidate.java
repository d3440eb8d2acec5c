package org.banso.matching;

import java.io.Serializable;
import org.banso.supporter.PoolMember;

/**
 * A supporter with his load.
 *
 * @param open          cases he works on or is asked for
 * @param idleDays      days since he was last asked; null when never
 */
public record Candidate(PoolMember supporter, int open, Integer idleDays) implements Serializable {
    /** Hours a month that one case takes on average; a supporter gives about two hours a month (design.md). */
    public static final int HOURS_PER_CASE = 2;

    /** Hours a month that are not yet taken; never below 0. */
    public int freeHours() {
        return Math.max(0, supporter.capacityHours() - HOURS_PER_CASE * Math.max(0, open));
    }
}
