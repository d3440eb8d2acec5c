package org.banso.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.matching.batch.BatchPlan;
import org.banso.matching.batch.PlanDifference;

/** What runs decide differently, case by case, each held against the first. */
final class BatchComparison {
    private final List<BatchRun> runs;
    private final Map<Long, Integer> waited = new HashMap<>();
    private final Set<Long> cases = new TreeSet<>();

    BatchComparison(List<BatchRun> runs) {
        this.runs = runs;
        runs.forEach(run -> run.places().forEach(place -> waited.put(place.caseId(), place.waitedDays())));
        List<BatchPlan> plans = runs.stream().map(BatchRun::plan).toList();
        for (BatchPlan plan : plans) {
            PlanDifference.between(plans.get(0), plan).forEach(difference -> cases.add(difference.caseId()));
        }
    }

    /** The cases that at least one run decides otherwise than the first. */
    List<Long> cases() {
        return List.copyOf(cases);
    }

    /** Everybody who is proposed for one of them. */
    Set<Long> supporters() {
        return runs.stream().flatMap(run -> run.places().stream()).filter(place -> cases.contains(place.caseId()) && place.isFilled())
            .map(BatchPlace::supporterId).collect(Collectors.toCollection(HashSet::new));
    }

    /** As of the newest run that has the case. */
    int waitedDays(long caseId) {
        return waited.get(caseId);
    }

    List<BatchSheet.Choice> choices(long caseId, Map<Long, String> names) {
        Integer first = fit(runs.get(0), caseId);
        return runs.stream().map(run -> {
            Integer fit = fit(run, caseId);
            List<String> who = run.places().stream().filter(place -> place.caseId() == caseId && place.isFilled()).map(place -> names.get(place.supporterId()))
                .filter(Objects::nonNull).toList();
            return new BatchSheet.Choice(who, fit, run == runs.get(0) || fit == null || first == null ? null : fit - first);
        }).toList();
    }

    private static Integer fit(BatchRun run, long caseId) {
        List<BatchPlace> its = run.places().stream().filter(place -> place.caseId() == caseId).toList();
        return its.isEmpty() ? null : BatchTerms.points(its.stream().filter(BatchPlace::isFilled).mapToInt(BatchPlace::affinity).sum());
    }
}
