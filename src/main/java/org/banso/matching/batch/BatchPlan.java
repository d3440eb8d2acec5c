package org.banso.matching.batch;

import java.io.Serializable;
import java.util.List;

/**
 * Who would be asked for which case. There is no plan with fewer cases left without anybody; among those none with fewer
 * empty places, then none with fewer weak places, then none of a greater value.
 *
 * @param placements in the order of the cases and their places
 * @param empty      places nobody could be found for
 * @param value      the sum of weight (per cent) times affinity over all placements
 * @param bindings   what keeps places empty or weak; none when every place is taken and strong
 */
public record BatchPlan(List<Placement> placements, List<Empty> empty, long value, List<Binding> bindings) implements Serializable {

    /**
     * @param seat number of the place within its case, from 0
     * @param weak below the floor of the run
     */
    public record Placement(long caseId, int seat, String place, long supporterId, int affinity, boolean weak) implements Serializable {
    }

    /** A place that stays empty; {@code seat} as in {@link Placement}. */
    public record Empty(long caseId, int seat, String place) implements Serializable {
    }

    /** The smallest affinity of any placement; {@link BatchProblem#BEST} when there is none. */
    public int worst() {
        return placements.stream().mapToInt(Placement::affinity).min().orElse(BatchProblem.BEST);
    }

    /** How many placements stay below the floor. */
    public long weak() {
        return placements.stream().filter(Placement::weak).count();
    }
}
