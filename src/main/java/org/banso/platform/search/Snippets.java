package org.banso.platform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.banso.shared.Text;

/** The place in a text where the searched words stand, in the spelling of the text. */
public final class Snippets {
    private static final int BEFORE = 24;
    private static final int LENGTH = 110;
    /** Folding takes time, and most words stand near the beginning of a text: so much of it is looked through first. */
    private static final int FIRST = 400;
    /** What stands so near the end of a part may fold otherwise in the whole. */
    private static final int MARGIN = 32;
    private static final String CUT = "…";

    private Snippets() {
    }

    /** From and to in the original. */
    private record Hit(int from, int to) {
    }

    /** The text around the first hit with every hit in it marked; empty when no word is in the text. */
    public static List<Piece> of(String original, TextQuery query) {
        return around(original, query.toShow());
    }

    /** The whole text with every hit marked; one piece when there is none. */
    public static List<Piece> whole(String original, TextQuery query) {
        String text = original == null ? "" : original;
        return pieces(text, 0, text.length(), hits(text, query.toShow()));
    }

    private static List<Piece> around(String original, Set<String> words) {
        if (original != null && original.length() > FIRST) {
            List<Hit> early = hits(original.substring(0, edge(original, FIRST)), words);
            if (!early.isEmpty() && end(original, early.get(0)) + MARGIN <= FIRST) {
                return around(original, early);
            }
        }
        return around(original, hits(original, words));
    }

    private static List<Piece> around(String original, List<Hit> hits) {
        return hits.isEmpty() ? List.of() : pieces(original, begin(original, hits.get(0)), end(original, hits.get(0)), hits);
    }

    private static int begin(String original, Hit first) {
        return edge(original, first.from() - BEFORE);
    }

    private static int end(String original, Hit first) {
        return edge(original, Math.max(first.to(), begin(original, first) + LENGTH));
    }

    private static List<Piece> pieces(String original, int from, int to, List<Hit> hits) {
        var out = new ArrayList<Piece>();
        int at = from;
        for (Hit hit : hits) {
            if (hit.to() > to) {
                break;
            }
            add(out, (at == from && from > 0 ? CUT : "") + line(original.substring(at, hit.from())), false);
            add(out, line(original.substring(hit.from(), hit.to())), true);
            at = hit.to();
        }
        add(out, line(original.substring(at, to)) + (to < original.length() ? CUT : ""), false);
        return List.copyOf(out);
    }

    private static void add(List<Piece> out, String text, boolean hit) {
        if (!text.isEmpty()) {
            out.add(new Piece(text, hit));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Within the text and between two characters. */
    private static int edge(String text, int wanted) {
        int at = Math.max(0, Math.min(text.length(), wanted));
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** A word is looked for without the long mark at its end, and shown with it. */
    private static int throughLongMarks(String original, int end) {
        int to = end;
        while (to < original.length() && (original.charAt(to) == 'ー' || original.charAt(to) == 'ｰ')) {
            to++;
        }
        return to;
    }

    /** In the order of the text, overlapping ones joined. */
    private static List<Hit> hits(String original, Set<String> words) {
        if (Text.isBlank(original)) {
            return List.of();
        }
        Folded folded = Folding.fold(original);
        var found = new ArrayList<Hit>();
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + word.length())) {
                found.add(new Hit(folded.begin(at), throughLongMarks(original, folded.end(at + word.length()))));
            }
        }
        found.sort(Comparator.comparingInt(Hit::from).thenComparingInt(Hit::to));
        var joined = new ArrayList<Hit>();
        for (Hit hit : found) {
            Hit before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && hit.from() <= before.to()) {
                joined.set(joined.size() - 1, new Hit(before.from(), Math.max(before.to(), hit.to())));
            } else if (hit.to() > hit.from()) {
                joined.add(hit);
            }
        }
        return joined;
    }
}
