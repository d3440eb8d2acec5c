package org.banso.matching.affinity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.matching.text.Term;
import org.banso.matching.text.Terms;

/**
 * Gives every word, and every pair of words that stand together, a number; counts them in a writing. Of words in Chinese
 * characters each two that stand together count as well: 特許出願 is one word of the office, and yet near to 特許を出願.
 */
class Words {
    /** How many times a word of the title counts. */
    private static final int TITLE = 2;
    private static final char BESIDE = '\t';

    private final Terms terms;
    private final Words known;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Words(Terms terms) {
        this(terms, null);
    }

    private Words(Terms terms, Words known) {
        this.terms = terms;
        this.known = known;
    }

    /** Knows the same numbers; words that are new get numbers after them, which nobody else learns. */
    Words forReading() {
        return new Words(terms, this);
    }

    /** How often each word occurs, by number; words that are new get a number. */
    Map<Integer, Integer> count(Writing writing) {
        Map<Integer, Integer> counts = new HashMap<>();
        count(writing.title(), TITLE, counts);
        count(writing.text(), 1, counts);
        return counts;
    }

    private void count(String text, int weight, Map<Integer, Integer> counts) {
        Term before = null;
        for (Term term : terms.read(text)) {
            if (!term.content()) {
                continue;
            }
            counts.merge(learn(term.base()), weight, Integer::sum);
            twos(term.base()).forEach(two -> counts.merge(learn(two), weight, Integer::sum));
            if (before != null && before.position() + 1 == term.position() && before.sentence() == term.sentence()) {
                counts.merge(learn(before.base() + BESIDE + term.base()), weight, Integer::sum);
            }
            before = term;
        }
    }

    /** Each two Chinese characters of a word that stand together, as words to be numbered. */
    static List<String> twos(String word) {
        int[] letters = word.codePoints().toArray();
        var found = new ArrayList<String>();
        for (int i = 0; i + 1 < letters.length; i++) {
            if (Character.isIdeographic(letters[i]) && Character.isIdeographic(letters[i + 1])) {
                found.add(BESIDE + new String(letters, i, 2));
            }
        }
        return found;
    }

    private int learn(String word) {
        Integer number = number(word);
        if (number == null) {
            number = size();
            numbers.put(word, number);
            names.add(word);
        }
        return number;
    }

    /** The number of a word; null when it was never seen. */
    Integer number(String word) {
        Integer number = known == null ? null : known.number(word);
        return number == null ? numbers.get(word) : number;
    }

    int size() {
        return names.size() + (known == null ? 0 : known.size());
    }

    /** Whether a number is that of a pair, of words or of characters. */
    boolean isPair(int number) {
        int before = known == null ? 0 : known.size();
        return number < before ? known.isPair(number) : names.get(number - before).indexOf(BESIDE) >= 0;
    }
}
