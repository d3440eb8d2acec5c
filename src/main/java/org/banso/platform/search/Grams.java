package org.banso.platform.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** What MySQL's ngram parser has put into its index: pairs of characters that follow each other. */
final class Grams {
    private Grams() {
    }

    /**
     * The pairs of a folded word that may be looked up; of a single character everything that begins with it. Empty when
     * the word holds no two letters or digits together.
     */
    static Set<String> of(String word) {
        var found = new LinkedHashSet<String>();
        int[] points = word.codePoints().toArray();
        if (points.length == 1 && Character.isLetterOrDigit(points[0])) {
            return Set.of(word + "*");
        }
        for (int i = 0; i + 1 < points.length; i++) {
            if (Character.isLetterOrDigit(points[i]) && Character.isLetterOrDigit(points[i + 1])) {
                found.add(new String(points, i, 2));
            }
        }
        return found;
    }
}
