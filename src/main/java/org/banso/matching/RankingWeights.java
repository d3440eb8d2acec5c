package org.banso.matching;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.matching.ScorePart.Kind;
import org.banso.platform.Setting;

/**
 * How much each part of a score counts against the others. Parts that say nothing about a case (no disease is named, Japanese will
 * do) are left out and the rest is stretched, so that a score is always out of 100 and two cases can be compared.
 */
public record RankingWeights(Map<Kind, Integer> weights) implements Serializable {
    /** Points of a perfect supporter. */
    public static final int FULL = 100;
    /** When nobody sets anything; together {@link #FULL}. */
    public static final RankingWeights USUAL = of(kind -> Integer.parseInt(setting(kind).fallback()));

    /** @throws IllegalArgumentException when a weight is below 0, or every weight that always counts is 0 */
    public RankingWeights {
        weights = Map.copyOf(weights);
        if (weights.size() != Kind.values().length || weights.values().stream().anyMatch(weight -> weight < 0)
            || weights.get(Kind.COVERAGE) + weights.get(Kind.LEVEL) == 0) {
            throw new IllegalArgumentException("weights: " + weights);
        }
    }

    /** With the weight of each kind as {@code weight} says. */
    public static RankingWeights of(ToIntFunction<Kind> weight) {
        var found = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, weight.applyAsInt(kind));
        }
        return new RankingWeights(found);
    }

    /**
     * As {@link #written()} says.
     *
     * @throws IllegalArgumentException when it says nothing that can be read
     */
    public static RankingWeights read(String written) {
        var found = new EnumMap<Kind, Integer>(Kind.class);
        for (String part : written.split(" ")) {
            found.put(Kind.of(part.charAt(0)), Integer.parseInt(part.substring(1)));
        }
        return new RankingWeights(found);
    }

    /** In one line, for keeping: the letter and the figure of every kind, in their order. */
    public String written() {
        return Stream.of(Kind.values()).map(kind -> kind.letter() + Integer.toString(weights.get(kind))).collect(Collectors.joining(" "));
    }

    /** Where the operator sets the weight of a kind. */
    public static Setting setting(Kind kind) {
        return Setting.valueOf("MATCH_" + kind.name());
    }

    /** The most points of each of these kinds: whole numbers in proportion to the weights, together {@link #FULL}. */
    Map<Kind, Integer> among(Collection<Kind> kinds) {
        long all = kinds.stream().mapToLong(weights::get).sum();
        var points = new EnumMap<Kind, Integer>(Kind.class);
        kinds.forEach(kind -> points.put(kind, (int) ((long) FULL * weights.get(kind) / all)));
        int left = FULL - points.values().stream().mapToInt(Integer::intValue).sum();
        List<Kind> byRest = kinds.stream().distinct().sorted(Comparator.comparingLong((Kind kind) -> -((long) FULL * weights.get(kind) % all)).thenComparing(kind -> kind)).toList();
        byRest.stream().limit(left).forEach(kind -> points.merge(kind, 1, Integer::sum));
        return points;
    }
}
