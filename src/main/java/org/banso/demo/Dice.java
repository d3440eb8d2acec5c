package org.banso.demo;

import java.util.List;
import java.util.SplittableRandom;

/** The one source of chance: fixed by a seed and a stream number, so that the same call always tells the same story. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, long stream) {
        return new Dice(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + stream * 0xBF58476D1CE4E5B9L + 0x94D049BB133111EBL));
    }

    /** 0 … bound-1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** low … high, both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** A value by weight; written as value, weight, value, weight … */
    String weighted(Object... valuesAndWeights) {
        double sum = 0;
        for (int i = 1; i < valuesAndWeights.length; i += 2) {
            sum += ((Number) valuesAndWeights[i]).doubleValue();
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < valuesAndWeights.length; i += 2) {
            at -= ((Number) valuesAndWeights[i + 1]).doubleValue();
            if (at < 0) {
                return (String) valuesAndWeights[i];
            }
        }
        return (String) valuesAndWeights[0];
    }

    /** A right-skewed length of time around the mean, between a quarter and three times of it. */
    double around(double mean) {
        double u = random.nextDouble();
        return mean * (0.25 + 0.9 * u + 1.85 * u * u * u * u);
    }

    /** An index by weight. */
    int weightedInt(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return 0;
    }
}
