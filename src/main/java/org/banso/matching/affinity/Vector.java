package org.banso.matching.affinity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Words by number, rising, with weights; of length 1 together with those that were left out. */
record Vector(int[] words, float[] weights) {

    /**
     * Of unit length before words that {@code keep} refuses are left out.
     *
     * @param weights by word; may be changed by nobody afterwards
     * @param least   words whose {@code spread} is below it are left out: nothing else has them, so they can only lengthen
     */
    static Vector unit(Map<Integer, Double> weights, IntToDoubleFunction spread, int least) {
        Map<Integer, Double> kept = new HashMap<>();
        double out = 0;
        for (var weight : new TreeMap<>(weights).entrySet()) {
            if (spread.applyAsDouble(weight.getKey()) >= least) {
                kept.put(weight.getKey(), weight.getValue());
            } else {
                out += weight.getValue() * weight.getValue();
            }
        }
        return unit(kept, out);
    }

    /** Of unit length together with words of a squared length of {@code out} that are not given. */
    static Vector unit(Map<Integer, Double> weights, double out) {
        // Added in the order of the words, so that the last digits never depend on how a map is laid out.
        var sorted = new TreeMap<>(weights);
        double length = Math.sqrt(out + sorted.values().stream().mapToDouble(w -> w * w).sum());
        int[] words = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] found = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            found[i] = (float) (sorted.get(words[i]) / length);
        }
        return new Vector(words, found);
    }

    /** The squared length of the words that were left out. */
    double leftOut() {
        double kept = 0;
        for (float weight : weights) {
            kept += weight * weight;
        }
        return Math.max(0, 1 - kept);
    }

    /** Adds {@code times} of it to a sum by word. */
    void addTo(Map<Integer, Double> sum, double times) {
        for (int i = 0; i < words.length; i++) {
            sum.merge(words[i], times * weights[i], Double::sum);
        }
    }

    /** The weight of a word, 0 when it does not occur. */
    double of(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }
}
