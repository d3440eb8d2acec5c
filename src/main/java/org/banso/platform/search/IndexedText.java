package org.banso.platform.search;

import java.util.Collection;
import java.util.Map;

/**
 * One entry of the index to be.
 *
 * @param readers  name of the circle that may find it
 * @param sourceId tells several entries of one circle apart, 0 where there is one
 * @param folded   made by {@link #joined}
 */
public record IndexedText(String readers, long sourceId, String folded) {
    /** Longest entry in chars; what a longer file says after that is not found. */
    public static final int MAX = 200_000;

    /** Folds texts and sets them apart, so that nothing is found across two of them. */
    public static String joined(Collection<String> texts) {
        var all = new StringBuilder();
        for (String text : texts) {
            String folded = Folding.text(text);
            if (!folded.isEmpty() && all.length() + folded.length() < MAX) {
                all.append(folded).append(Folding.END);
            } else if (!folded.isEmpty() && all.length() < MAX) {
                all.append(folded, 0, MAX - all.length()).append(Folding.END);
            }
        }
        return all.toString();
    }

    /** The key by which entries of one subject are told apart. */
    Map.Entry<String, Long> key() {
        return Map.entry(readers, sourceId);
    }
}
