package org.banso.platform.search;

import java.util.Arrays;

/**
 * A text as search compares it, with the way back to the text it was made from.
 *
 * @param text   the folded text; see {@link Folding}
 * @param starts for each of its chars where in the original the character it came from begins
 * @param ends   ... and where that ends
 */
record Folded(String text, int[] starts, int[] ends) {

    /** Where in the original the folded chars from {@code from} begin; marks between words have no place of their own. */
    int begin(int from) {
        int at = from;
        while (at + 1 < text.length() && Folding.isMark(text.charAt(at))) {
            at++;
        }
        return starts[at];
    }

    /** Where in the original the folded chars before {@code to} end. */
    int end(int to) {
        return ends[to - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded that && that.text.equals(text) && Arrays.equals(that.starts, starts) && Arrays.equals(that.ends, ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
