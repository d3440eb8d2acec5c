package org.banso.matching;

import java.io.Serializable;
import java.util.List;
import org.banso.supporter.PoolMember;

/**
 * A supporter with his load and what is known of his work.
 *
 * @param open     cases he works on or is asked for
 * @param idleDays days since he was last asked; null when never
 * @param rated    null when whoever reads the ranking shall not know how anybody was rated
 * @param near     null when the words of the case were not compared
 */
public record Candidate(PoolMember supporter, int open, Integer idleDays, Rated rated, Near near) implements Serializable {

    /**
     * How applicants rated his work, each from {@link SupporterRatings#WORST} to {@link SupporterRatings#BEST}.
     *
     * @param sum of all ratings
     */
    public record Rated(int sum, int ratings) implements Serializable {
        public static final Rated NEVER = new Rated(0, 0);
    }

    /**
     * How near the words of the case are to what he wrote and did.
     *
     * @param share 0 to 1; {@link org.banso.matching.affinity.Affinity}
     * @param title what of his is nearest; null when nothing is
     * @param words words of the case that it has too, the most telling first
     */
    public record Near(double share, String title, List<String> words) implements Serializable {
    }

    /** Of whose work nothing is known. */
    public Candidate(PoolMember supporter, int open, Integer idleDays) {
        this(supporter, open, idleDays, Rated.NEVER, null);
    }

    /** Hours a month that one case takes on average; a supporter gives about two hours a month (design.md). */
    public static final int HOURS_PER_CASE = 2;

    /** Hours a month that are not yet taken; never below 0. */
    public int freeHours() {
        return Math.max(0, supporter.capacityHours() - HOURS_PER_CASE * Math.max(0, open));
    }
}
