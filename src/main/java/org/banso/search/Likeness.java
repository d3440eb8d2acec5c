package org.banso.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much two cases are alike, from 0 to 100: what is the matter ({@link #FIELDS} points: topics, expertise, product class,
 * phase) and in which words ({@link #WORDS} points). Words that many of the compared cases use count little. Pure.
 */
final class Likeness {
    static final int FIELDS = 60;
    static final int WORDS = 40;
    private static final int TOPICS = 18;
    private static final int EXPERTISE = 22;
    private static final int PRODUCT = 12;
    private static final int PHASE = 8;
    /** Words that carry meaning: runs of kanji, of katakana, and of Latin letters and digits. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}々]{2,}|[\\p{IsKatakana}ー]{3,}|[\\p{IsLatin}][\\p{IsLatin}\\p{Nd}]{2,}");
    private static final int LONGEST = 8;

    private Likeness() {
    }

    /** The fields of a case that are compared. */
    record Fields(String productType, String phase, Set<String> topics, Set<String> expertise) {
    }

    static int fields(Fields one, Fields other) {
        double points = TOPICS * shared(one.topics(), other.topics()) + EXPERTISE * shared(one.expertise(), other.expertise());
        points += one.productType() != null && one.productType().equals(other.productType()) ? PRODUCT : 0;
        points += one.phase() != null && one.phase().equals(other.phase()) ? PHASE : 0;
        return (int) Math.round(points);
    }

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    /** The words of a text in one width and case; long runs of kanji give their pieces too, so that 細胞培養加工 meets 細胞加工. */
    static Set<String> words(String text) {
        var found = new LinkedHashSet<String>();
        var runs = WORD.matcher(text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (runs.find()) {
            String run = runs.group();
            int length = run.codePointCount(0, run.length());
            if (Character.UnicodeScript.of(run.codePointAt(0)) != Character.UnicodeScript.HAN) {
                found.add(run);
            } else {
                pieces(run, length, found);
            }
        }
        return found;
    }

    private static void pieces(String run, int length, Set<String> found) {
        if (length <= LONGEST) {
            found.add(run);
        }
        for (int at = 0; length > 2 && at + 2 <= length; at++) {
            found.add(run.substring(run.offsetByCodePoints(0, at), run.offsetByCodePoints(0, at + 2)));
        }
    }

    /** What each word says among these cases: the rarer, the more. */
    static Map<String, Double> weights(Collection<Set<String>> cases) {
        var counts = new HashMap<String, Integer>();
        cases.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        var weights = new HashMap<String, Double>();
        counts.forEach((word, count) -> weights.put(word, Math.log((cases.size() + 1.0) / count)));
        return weights;
    }

    static int words(Set<String> one, Set<String> other, Map<String, Double> weights) {
        double both = one.stream().filter(other::contains).mapToDouble(word -> square(weights, word)).sum();
        double full = Math.sqrt(one.stream().mapToDouble(word -> square(weights, word)).sum() * other.stream().mapToDouble(word -> square(weights, word)).sum());
        // Two texts about the same matter share a third of their weight at best; the root spreads what lies below.
        return full == 0 ? 0 : (int) Math.round(WORDS * Math.min(1, Math.sqrt(both / full)));
    }

    private static double square(Map<String, Double> weights, String word) {
        double weight = weights.getOrDefault(word, 0.0);
        return weight * weight;
    }

    /** The words in common that say most, without those that are part of another. */
    static List<String> common(Set<String> one, Set<String> other, Map<String, Double> weights, int most) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.stream().filter(word -> both.stream().noneMatch(longer -> longer.length() > word.length() && longer.contains(word)))
            .sorted(Comparator.comparingDouble((String word) -> -weights.getOrDefault(word, 0.0) * word.length()).thenComparing(Comparator.naturalOrder()))
            .limit(most).collect(Collectors.toList());
    }
}
