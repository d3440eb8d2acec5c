package org.banso.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.matching.text.Terms.Morpheme;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What a Japanese dictionary does not know of English words: don't, U.S., US beside us, and stems. */
final class English {
    private static final Set<String> SHORTENED = Set.of("s", "re", "ve", "ll", "d", "m");
    /** Read with their capitals, since the same letters in small are an everyday word. */
    private static final Map<String, String> CAPITALS = Map.of("US", "usa", "USA", "usa", "IT", "i.t", "WHO", "w.h.o");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("u.s", "usa"), Map.entry("u.s.a", "usa"), Map.entry("sold", "sell"),
        Map.entry("got", "get"), Map.entry("gotten", "get"), Map.entry("found", "find"), Map.entry("made", "make"), Map.entry("chose", "choos"),
        Map.entry("chosen", "choos"), Map.entry("sought", "seek"), Map.entry("built", "build"), Map.entry("ran", "run"), Map.entry("held", "hold"),
        Map.entry("brought", "bring"), Map.entry("written", "write"), Map.entry("wrote", "write"), Map.entry("done", "do"), Map.entry("did", "do"),
        Map.entry("paid", "pay"), Map.entry("spent", "spend"), Map.entry("hired", "hire"), Map.entry("hiring", "hire"), Map.entry("programme", "program"),
        Map.entry("programmes", "program"), Map.entry("labelling", "label"), Map.entry("licence", "licens"), Map.entry("licences", "licens"));

    private English() {
    }

    /** Latin letters, with digits or an inner dot; not a bare number. */
    static boolean isWord(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'à' && c <= 'ɏ';
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '(' && c != ')' && c != '-' && c != '&' && c != ' ') {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }

    static String base(String plain, String surface, EnglishStemmer stemmer) {
        String special = CAPITALS.getOrDefault(surface, IRREGULAR.get(plain));
        if (special != null) {
            return special;
        }
        if (!plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return plain;
        }
        stemmer.setCurrent(plain);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** don't becomes do + not, founder's becomes founder, u.s. becomes one word. */
    static List<Morpheme> joined(List<Morpheme> cut, String plain) {
        var out = new ArrayList<Morpheme>(cut.size());
        for (Morpheme m : cut) {
            Morpheme before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (before != null && m.start() == before.end() + 1 && isWord(m.base()) && isWord(before.base())) {
                char between = plain.charAt(before.end());
                if (between == '\'' && m.base().equals("t") && before.base().endsWith("n")) {
                    out.set(out.size() - 1, new Morpheme(withoutNot(before.base()), before.partOfSpeech(), before.start(), before.end() - 1));
                    out.add(new Morpheme("not", m.partOfSpeech(), before.end() - 1, m.end()));
                    continue;
                }
                if (between == '\'' && SHORTENED.contains(m.base())) {
                    continue;
                }
                if (between == '.' && m.base().length() == 1 && isInitials(before.base())) {
                    out.set(out.size() - 1, new Morpheme(before.base() + "." + m.base(), before.partOfSpeech(), before.start(), m.end()));
                    continue;
                }
            }
            out.add(m);
        }
        return out;
    }

    private static String withoutNot(String word) {
        return switch (word) {
            case "won" -> "will";
            case "can" -> "can";
            case "shan" -> "shall";
            default -> word.substring(0, word.length() - 1);
        };
    }

    private static boolean isInitials(String word) {
        return word.matches("[a-z](?:\\.[a-z])*");
    }
}
