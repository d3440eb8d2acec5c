package org.banso.matching.batch;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Many waiting cases and everybody who may be asked, to be decided at once. What stands here in another order is the same
 * problem and has the same plan.
 *
 * @param offers who could take which place, and how well; whoever has a conflict or cannot be asked is not among them
 * @param barred who knows the field but is kept from the case; only for saying why a place stays empty
 */
public record BatchProblem(List<Waiting> cases, List<Helper> helpers, List<Offer> offers, List<Barred> barred, Wishes wishes) implements Serializable {
    /** An affinity that could not be better. */
    public static final int BEST = 1000;

    /**
     * A case for which supporters are sought.
     *
     * @param places     the field of each supporter that is wanted, the most important first; each place goes to another person
     * @param waitedDays days since it was received
     */
    public record Waiting(long caseId, List<String> places, int waitedDays) implements Serializable {
        public Waiting {
            places = List.copyOf(places);
        }
    }

    /** A supporter and how many further cases he may be given: the smaller of what his hours and his limit of new cases allow. */
    public record Helper(long supporterId, int newCases) implements Serializable {
    }

    /** {@code affinity}: 0 to {@link #BEST}, comparable between cases. */
    public record Offer(long caseId, String place, long supporterId, int affinity) implements Serializable {
    }

    /** Who knows the field but may not be asked for the case. */
    public record Barred(long caseId, String place, long supporterId, Bar bar) implements Serializable {
    }

    /** Why somebody who knows the field may not be asked. */
    public enum Bar {
        /** A conflict of interest; who it is stays with those who judge conflicts. */
        CONFLICT,
        /** Term, papers, pause, language or hours. */
        UNAVAILABLE
    }

    /**
     * What the office wants of a run.
     *
     * @param floor       affinity below which a place counts as weak; 0 to {@link #BEST}
     * @param fairness    per cent by which a case that waited {@code horizonDays} or longer weighs more than a new one
     * @param horizonDays days after which waiting longer adds no more weight
     */
    public record Wishes(int floor, int fairness, int horizonDays) implements Serializable {
        public Wishes {
            demand(floor >= 0 && floor <= BEST, "floor");
            demand(fairness >= 0 && fairness <= 1000, "fairness");
            demand(horizonDays >= 1, "horizonDays");
        }

        /** Weight of a case in per cent: 100 when new, rising evenly to 100 + fairness on the day of the horizon, and no further. */
        public int weight(int waitedDays) {
            int days = Math.max(0, Math.min(horizonDays, waitedDays));
            return 100 + (int) ((long) fairness * days / horizonDays);
        }
    }

    public BatchProblem {
        cases = cases.stream().sorted(Comparator.comparingLong(Waiting::caseId)).toList();
        helpers = helpers.stream().sorted(Comparator.comparingLong(Helper::supporterId)).toList();
        offers = offers.stream().sorted(Comparator.comparingLong(Offer::caseId).thenComparing(Offer::place).thenComparingLong(Offer::supporterId)).toList();
        barred = List.copyOf(barred);
        Set<Long> known = new HashSet<>();
        cases.forEach(c -> demand(known.add(c.caseId()), "case twice: " + c.caseId()));
        Set<Long> people = new HashSet<>();
        helpers.forEach(h -> demand(people.add(h.supporterId()) && h.newCases() >= 0, "supporter twice or below zero: " + h.supporterId()));
        Offer last = null;
        for (Offer offer : offers) {
            demand(known.contains(offer.caseId()) && people.contains(offer.supporterId()), "offer of somebody unknown: " + offer);
            demand(offer.affinity() >= 0 && offer.affinity() <= BEST, "affinity: " + offer);
            demand(last == null || last.caseId() != offer.caseId() || !last.place().equals(offer.place()) || last.supporterId() != offer.supporterId(),
                "offer twice: " + offer);
            last = offer;
        }
    }

    private static void demand(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
