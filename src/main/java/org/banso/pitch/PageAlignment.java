package org.banso.pitch;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.banso.pitch.PitchRoom.Leaf;

/**
 * Which page of one version belongs beside which of another: the pairing, in the order of both, that keeps the most likeness of words. A page
 * put in or taken out stands alone, and those behind it still stand beside their own.
 */
public final class PageAlignment {
    /** Less in common than this (Dice's coefficient over pairs of letters) is another page. */
    private static final double ALIKE = 0.35;
    /** For pages of pictures only: beside each other where nothing speaks against it, never at the cost of words. */
    private static final double WORDLESS = 0.36;

    private PageAlignment() {
    }

    /** Two pages side by side; one of them is null where the other version has no such page. */
    public record Pair(Leaf before, Leaf after) implements Serializable {
        /** The words are the same on both; says nothing of pictures. */
        public boolean same() {
            return before != null && after != null && words(before).equals(words(after));
        }

        /** On both sides, but with other words. */
        public boolean changed() {
            return before != null && after != null && !same();
        }
    }

    /** The pairs in the order of both versions; each page stands in exactly one. */
    public static List<Pair> of(List<Leaf> before, List<Leaf> after) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        double[][] alike = new double[before.size()][after.size()];
        List<Set<String>> left = before.stream().map(PageAlignment::pairs).toList();
        List<Set<String>> right = after.stream().map(PageAlignment::pairs).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness(left.get(i), right.get(j));
                double together = alike[i][j] >= ALIKE ? alike[i][j] + best[i + 1][j + 1] : -1;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return walk(before, after, alike, best);
    }

    private static List<Pair> walk(List<Leaf> before, List<Leaf> after, double[][] alike, double[][] best) {
        var pairs = new LinkedList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (j >= after.size() || i < before.size() && best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(before.get(i++), null));
            } else {
                pairs.add(new Pair(null, after.get(j++)));
            }
        }
        return List.copyOf(pairs);
    }

    private static double likeness(Set<String> left, Set<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return WORDLESS;
        }
        int common = 0;
        for (String pair : left) {
            common += right.contains(pair) ? 1 : 0;
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> pairs(Leaf page) {
        int[] letters = words(page).codePoints().toArray();
        var found = new HashSet<String>();
        for (int i = 0; i < letters.length; i++) {
            found.add(new String(letters, i, Math.min(2, letters.length - i)));
        }
        return found;
    }

    private static String words(Leaf page) {
        return page.words() == null ? "" : page.words().replaceAll("\\s+", "");
    }
}
