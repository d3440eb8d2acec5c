package org.banso.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two texts laid over each other word by word, so that a reader sees at a glance what was taken out and what was put in. Words
 * are found as the JDK finds them in Japanese: runs of one script, single marks.
 */
public final class WordDiff {
    /** What became of a stretch of text. */
    public enum Kind {
        SAME, GONE, NEW
    }

    /** A stretch of text that became the same thing. */
    public record Piece(Kind kind, String text) implements Serializable {
        public boolean isGone() {
            return kind == Kind.GONE;
        }

        public boolean isNew() {
            return kind == Kind.NEW;
        }
    }

    private WordDiff() {
    }

    /** The pieces in reading order: without the new ones the text before, without those gone the text after. Null is empty. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        var found = new ArrayList<String>();
        if (text != null) {
            BreakIterator breaks = BreakIterator.getWordInstance(Locale.JAPANESE);
            breaks.setText(text);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                found.add(text.substring(from, to));
            }
        }
        return found;
    }
}
