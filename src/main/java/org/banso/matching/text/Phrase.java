package org.banso.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that are looked for together; … stands for a few words between.
 *
 * @param bases its parts in dictionary form, as {@link Line} joins them
 * @param plain its parts in plain spelling; empty for English, where only stems are compared
 */
record Phrase(List<String> bases, List<String> plain) {
    /** Characters of Japanese that … may stand for. */
    static final int GAP = 14;
    /** Characters of English that … may stand for. */
    static final int GAP_LATIN = 36;

    static Phrase of(String written, Terms terms) {
        List<String> parts = Arrays.stream(written.split("…")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        List<String> bases = parts.stream().map(part -> joined(part, terms)).toList();
        if (parts.isEmpty() || bases.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no words in " + written);
        }
        boolean japanese = written.chars().anyMatch(c -> c >= 0x3041);
        return new Phrase(bases, japanese ? parts.stream().map(part -> PlainText.of(part).text()).toList() : List.of());
    }

    private static String joined(String part, Terms terms) {
        List<Term> words = terms.read(part);
        var out = new StringBuilder();
        for (Term word : words) {
            boolean spaced = !out.isEmpty() && isAscii(out.charAt(out.length() - 1)) && isAscii(word.base().charAt(0));
            out.append(spaced ? " " : "").append(word.base());
        }
        return out.toString();
    }

    private static boolean isAscii(char c) {
        return c < 0x250;
    }

    @Override
    public String toString() {
        return bases.stream().collect(Collectors.joining("…"));
    }
}
