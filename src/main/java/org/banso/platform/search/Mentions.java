package org.banso.platform.search;

import java.util.ArrayList;
import java.util.List;

/** The places where a text mentions a name, in whatever width, kana or old form of characters it is written there. */
public final class Mentions {
    /** From and to in the text as it is written. */
    public record Range(int from, int to) {
    }

    private Mentions() {
    }

    /** In the order of the text, none overlapping; none for a name that is nothing when folded. */
    public static List<Range> of(String text, String name) {
        String wanted = Folding.text(name);
        Folded folded = Folding.fold(text);
        var found = new ArrayList<Range>();
        for (int at = wanted.isBlank() ? -1 : folded.text().indexOf(wanted); at >= 0; at = folded.text().indexOf(wanted, at + wanted.length())) {
            int from = folded.begin(at);
            int to = folded.end(at + wanted.length());
            if (to > from && (found.isEmpty() || from >= found.get(found.size() - 1).to())) {
                found.add(new Range(from, to));
            }
        }
        return found;
    }
}
