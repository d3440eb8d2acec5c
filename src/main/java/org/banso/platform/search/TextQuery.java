package org.banso.platform.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.Text;

/**
 * What somebody typed into a search box, understood: words that must all be there, each with its other spellings and
 * synonyms, and words that must not. Words are parted by blanks of any width; 「"…"」 keeps several together; - before a word
 * excludes it; OR or または between two words takes either. Everything else means itself: there is no error in a search box.
 *
 * @param wanted   each group is found by any of its folded words; all groups have to be found
 * @param unwanted folded words of which none may be there
 */
public record TextQuery(List<Set<String>> wanted, Set<String> unwanted) implements Serializable {
    /** Longer input is cut: nobody looks for a paragraph. */
    public static final int MAX = 120;
    /** Nothing is asked. */
    public static final TextQuery NOTHING = new TextQuery(List.of(), Set.of());
    private static final int MOST_GROUPS = 8;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_NUMBER = 4;
    private static final String QUOTES = "\"“”„‟〝〟＂";
    private static final String DASHES = "-－−‐–";
    private static final Set<String> EITHER = Set.of("OR", "ＯＲ", "または", "又は");

    public TextQuery {
        wanted = List.copyOf(wanted);
        unwanted = Set.copyOf(unwanted);
    }

    /** A word as typed. */
    private record Word(String text, boolean quoted, boolean excluded) {
    }

    /**
     * Reads what was typed; null and blank ask nothing.
     *
     * @param others what else stands for a folded word
     */
    public static TextQuery of(String typed, SynonymBook others) {
        List<Word> words = Text.isBlank(typed) ? List.of() : words(cut(typed));
        List<Set<String>> wanted = new ArrayList<>();
        Set<String> unwanted = new LinkedHashSet<>();
        boolean either = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.quoted() && !word.excluded() && EITHER.contains(word.text()) && !wanted.isEmpty() && i + 1 < words.size()) {
                either = true;
                continue;
            }
            Set<String> spellings = spellings(word.text(), others);
            if (spellings.isEmpty()) {
                continue;
            }
            if (word.excluded()) {
                unwanted.addAll(spellings);
            } else if (either) {
                wanted.get(wanted.size() - 1).addAll(spellings);
            } else if (wanted.size() < MOST_GROUPS) {
                wanted.add(new LinkedHashSet<>(spellings));
            }
            either = false;
        }
        return new TextQuery(wanted.stream().map(TextQuery::few).collect(Collectors.toList()), few(unwanted));
    }

    /** What was typed into any search box, no longer than {@link #MAX} characters. */
    public static String cut(String typed) {
        return Text.length(typed) <= MAX ? typed : typed.substring(0, typed.offsetByCodePoints(0, MAX));
    }

    private static Set<String> few(Set<String> words) {
        return words.stream().limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether nothing is asked. */
    public boolean isNothing() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Every folded word whose finding place is worth showing. */
    Set<String> toShow() {
        return wanted.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> spellings(String word, SynonymBook others) {
        String folded = Folding.text(word);
        if (folded.chars().allMatch(c -> c == Folding.EDGE)) {
            return Set.of();
        }
        return Stream.concat(Stream.of(folded), others.others(folded).stream()).map(TextQuery::open).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Words of three letters and numbers of four digits are also the beginning of longer ones; shorter ones are only themselves. */
    static String open(String folded) {
        int end = folded.length() - 1;
        if (folded.charAt(end) != Folding.EDGE) {
            return folded;
        }
        int begin = folded.lastIndexOf(Folding.EDGE, end - 1) + 1;
        boolean number = Character.isDigit(folded.charAt(begin));
        return end - begin >= (number ? SHORTEST_NUMBER : SHORTEST_PREFIX) ? folded.substring(0, end) : folded;
    }

    private static List<Word> words(String typed) {
        var found = new ArrayList<Word>();
        int at = 0;
        while (at < typed.length()) {
            if (isBlank(typed.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = DASHES.indexOf(typed.charAt(at)) >= 0 && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1));
            int from = excluded ? at + 1 : at;
            boolean quoted = QUOTES.indexOf(typed.charAt(from)) >= 0;
            int to = quoted ? from + 1 : from;
            while (to < typed.length() && (quoted ? QUOTES.indexOf(typed.charAt(to)) < 0 : !isBlank(typed.charAt(to)))) {
                to++;
            }
            found.add(new Word(typed.substring(quoted ? from + 1 : from, to), quoted, excluded));
            at = quoted ? to + 1 : to;
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
