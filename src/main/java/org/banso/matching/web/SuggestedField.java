package org.banso.matching.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CodeScore;
import org.banso.matching.text.Evidence;
import org.banso.platform.search.Piece;

/**
 * A suggested field of expertise as the page shows it.
 *
 * @param percent how strongly the words speak for it, 0 to 100
 * @param grade   STRONG, LIKELY or WEAK
 * @param held    the case has it already
 */
public record SuggestedField(String code, int percent, Grade grade, boolean held, List<Quote> quotes) implements Serializable {
    /** So many sentences are quoted. */
    static final int QUOTES = 2;
    private static final double STRONG_FROM = 0.6;

    /** How sure the reading is. */
    public enum Grade {
        STRONG, LIKELY, WEAK
    }

    /** A sentence of the applicant with the words that count. */
    public record Quote(List<Piece> pieces, Evidence.Bearing bearing) implements Serializable {
        static Quote of(Evidence evidence) {
            return new Quote(SuggestedField.pieces(evidence.sentence(), evidence.words()), evidence.bearing());
        }
    }

    static SuggestedField of(CodeScore code, boolean held) {
        Grade grade = code.score() >= STRONG_FROM ? Grade.STRONG : code.score() >= CaseReading.LIKELY ? Grade.LIKELY : Grade.WEAK;
        return new SuggestedField(code.code(), (int) Math.round(100 * code.score()), grade, held, code.evidence().stream().limit(QUOTES).map(Quote::of).toList());
    }

    /** Whether the words carry it by themselves. */
    public boolean likely() {
        return grade != Grade.WEAK;
    }

    /** The sentence in pieces; longer words win where several begin at the same place. */
    static List<Piece> pieces(String sentence, List<String> words) {
        List<String> longest = words.stream().filter(word -> !word.isEmpty()).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        var out = new ArrayList<Piece>();
        int plain = 0;
        int at = 0;
        while (at < sentence.length()) {
            int from = at;
            String found = longest.stream().filter(word -> sentence.startsWith(word, from)).findFirst().orElse(null);
            if (found == null) {
                at++;
                continue;
            }
            if (plain < at) {
                out.add(new Piece(sentence.substring(plain, at), false));
            }
            out.add(new Piece(found, true));
            at += found.length();
            plain = at;
        }
        if (plain < sentence.length()) {
            out.add(new Piece(sentence.substring(plain), false));
        }
        return List.copyOf(out);
    }
}
