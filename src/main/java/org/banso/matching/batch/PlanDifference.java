package org.banso.matching.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.matching.batch.BatchPlan.Placement;

/**
 * One case that two runs decide differently.
 *
 * @param before who is asked for it in the first run, by place; empty when nobody
 * @param after  the same in the second run
 * @param gain   affinity of the second run less that of the first
 */
public record PlanDifference(long caseId, List<Placement> before, List<Placement> after, int gain) implements Serializable {

    /** The cases in which the runs differ in who is asked for which place, by id. */
    public static List<PlanDifference> between(BatchPlan before, BatchPlan after) {
        Map<Long, List<Placement>> first = byCase(before);
        Map<Long, List<Placement>> second = byCase(after);
        var cases = new TreeMap<Long, List<Placement>>(first);
        cases.putAll(second);
        return cases.keySet().stream().filter(id -> !who(first.get(id)).equals(who(second.get(id))))
            .map(id -> new PlanDifference(id, List.copyOf(or(first.get(id))), List.copyOf(or(second.get(id))), sum(second.get(id)) - sum(first.get(id))))
            .toList();
    }

    private static Map<Long, List<Placement>> byCase(BatchPlan plan) {
        var found = new TreeMap<Long, List<Placement>>();
        plan.placements().forEach(p -> found.computeIfAbsent(p.caseId(), id -> new ArrayList<>()).add(p));
        return found;
    }

    private static List<Placement> or(List<Placement> placements) {
        return placements == null ? List.of() : placements;
    }

    private static List<String> who(List<Placement> placements) {
        return or(placements).stream().map(p -> p.seat() + " " + p.supporterId()).toList();
    }

    private static int sum(List<Placement> placements) {
        return or(placements).stream().mapToInt(Placement::affinity).sum();
    }
}
