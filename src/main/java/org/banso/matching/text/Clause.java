package org.banso.matching.text;

import java.util.ArrayList;
import java.util.List;
import org.banso.matching.text.Evidence.Bearing;

/**
 * A part of the case that says one thing in one way.
 *
 * @param sentence the sentence it belongs to, as written
 * @param bearing  TITLE, ASKED, PLANNED or BACKGROUND
 * @param ask      running number among the clauses that ask, from 0; -1 when it does not
 * @param length   characters of the text it is part of
 */
record Clause(Line line, String sentence, Bearing bearing, int ask, int length) {

    /** How far on in its text a hit stands, 0 to 1. */
    double place(Line.Hit hit) {
        return (double) hit.from() / length;
    }

    /** The title as one clause, then the body's. */
    static List<Clause> of(CaseText text, Terms terms) {
        var out = new ArrayList<Clause>();
        if (!text.title().isBlank()) {
            Line line = new Line(text.title(), 0, text.title().length(), terms.read(text.title()));
            out.add(new Clause(line, text.title().strip(), Bearing.TITLE, -1, text.title().length()));
        }
        body(out, text.body(), terms);
        boolean asked = out.stream().anyMatch(clause -> clause.bearing() == Bearing.ASKED);
        return out.stream().filter(clause -> !clause.line().isEmpty()).map(clause -> asked ? clause : clause.wishAsked()).toList();
    }

    private Clause wishAsked() {
        return bearing == Bearing.PLANNED ? new Clause(line, sentence, Bearing.ASKED, 0, length) : this;
    }

    /** Whether the clause looks ahead, so that what it names is open. */
    boolean open() {
        return bearing == Bearing.ASKED || bearing == Bearing.PLANNED;
    }

    private static void body(List<Clause> out, String body, Terms terms) {
        PlainText plain = PlainText.of(body);
        List<Term> words = terms.read(body);
        int asks = 0;
        int from = 0;
        for (int end : Sentences.ends(plain.text())) {
            String sentence = plain.text().substring(from, end);
            String written = plain.written(from, end).strip();
            boolean carriesOn = isJapanese(sentence);
            boolean asked = false;
            int begin = 0;
            List<Integer> turns = new ArrayList<>(Marks.turns(sentence));
            turns.add(sentence.length());
            for (int turn : turns) {
                // What an English sentence begins to ask goes on behind its commas; a Japanese one says so at the end.
                asked = Marks.asks(sentence.substring(begin, turn)) || asked && !carriesOn;
                Line line = new Line(body, plain.start(from + begin), plain.end(from + turn), words);
                out.add(new Clause(line, written, asked ? Bearing.ASKED : Marks.wishes(sentence.substring(begin, turn)) ? Bearing.PLANNED : Bearing.BACKGROUND, asked ? asks++ : -1, body.length()));
                begin = turn;
            }
            from = end;
        }
    }

    private static boolean isJapanese(String sentence) {
        return sentence.chars().anyMatch(c -> c >= 'ぁ' && c <= 'ゖ');
    }
}
