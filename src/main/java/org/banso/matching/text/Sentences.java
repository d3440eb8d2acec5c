package org.banso.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the sentences of a plain text end: 。 ! ? and line ends, and a full stop that is neither part of a number nor of an abbreviation. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "etc", "vs", "no", "nos", "inc", "ltd", "co", "corp", "dr", "prof", "mr", "ms", "mrs", "st",
        "approx", "fig", "cf", "al", "u.s", "u.k", "art", "dept", "est");

    private Sentences() {
    }

    /** Ends of the sentences, exclusive and rising; the last is the length of the text. */
    static List<Integer> ends(String plain) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean stops = c == '。' || c == '!' || c == '?' || c == '\n' || c == '｡' || c == '.' && stops(plain, i);
            if (stops) {
                ends.add(i + 1);
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < plain.length()) {
            ends.add(plain.length());
        }
        return ends;
    }

    private static boolean stops(String plain, int dot) {
        boolean last = dot + 1 >= plain.length();
        if (!last && !Character.isWhitespace(plain.charAt(dot + 1)) && plain.charAt(dot + 1) != ')' && plain.charAt(dot + 1) != '"') {
            return false;
        }
        int from = dot;
        while (from > 0 && (Character.isLetterOrDigit(plain.charAt(from - 1)) || plain.charAt(from - 1) == '.')) {
            from--;
        }
        String word = plain.substring(from, dot);
        return last || !(ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0)));
    }
}
