package org.banso.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banso.matching.batch.BatchProblem.Wishes;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;

/**
 * What the office wants of a run.
 *
 * @param places       supporters sought for a case at most, 1 to {@link #PLACES_MOST}; the fields of the case are shared out among them
 * @param floor        points of fit, 0 to 100, below which a proposal counts as weak
 * @param fairness     per cent by which a case that waited {@code horizonDays} or longer weighs more than a new one
 * @param horizonDays  days after which waiting longer adds no more weight
 * @param perSupporter new cases for one supporter at most
 * @param leftOut      supporters who are to be left in peace
 */
public record BatchTerms(Integer places, Integer floor, Integer fairness, Integer horizonDays, Integer perSupporter, List<Long> leftOut) implements Serializable {
    public static final int PLACES_MOST = 3;
    public static final int PER_SUPPORTER_MOST = 5;
    private static final int FLOOR_MOST = 100;
    private static final int FAIRNESS_MOST = 1000;
    private static final int HORIZON_MOST = 365;
    /** Affinities of the solver to a point of fit. */
    private static final int FINE = 10;

    public BatchTerms {
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    }

    /** @throws BusinessException that names every input that is missing or out of its range */
    BatchTerms checked() {
        var faults = new ArrayList<Fault>();
        within(faults, "places", places, 1, PLACES_MOST);
        within(faults, "floor", floor, 0, FLOOR_MOST);
        within(faults, "fairness", fairness, 0, FAIRNESS_MOST);
        within(faults, "horizonDays", horizonDays, 1, HORIZON_MOST);
        within(faults, "perSupporter", perSupporter, 1, PER_SUPPORTER_MOST);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        return this;
    }

    private static void within(List<Fault> faults, String field, Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            faults.add(new Fault(field, "batch.terms.range", least, most));
        }
    }

    Wishes wishes() {
        return new Wishes(floor * FINE, fairness, horizonDays);
    }

    /** Points of fit, 0 to 100, as the solver counts them. */
    static int affinity(int score) {
        return score * FINE;
    }

    /** Affinity of the solver in points of fit, 0 to 100. */
    static int points(int affinity) {
        return Math.round((float) affinity / FINE);
    }
}
