package org.banso.matching.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** One clause as phrases are looked for in it: its words in dictionary form, one after the other, and its plain spelling. */
final class Line {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "your", "my", "their", "his", "her", "this", "that", "these", "those", "ani", "any",
        "some");

    private final String original;
    private final int offset;
    private final PlainText plain;
    private final String bases;
    private final int[] starts;
    private final int[] ends;
    private final BitSet begins = new BitSet();
    private final BitSet stops = new BitSet();
    /** Asked once, however many phrases stand in the clause; null until then. */
    private Boolean unwanted;
    private Boolean finished;

    /**
     * @param original the whole text
     * @param from     where in it the clause begins
     * @param to       ... and ends
     * @param terms    the words of the whole text
     */
    Line(String original, int from, int to, List<Term> terms) {
        this.original = original;
        this.offset = from;
        this.plain = PlainText.of(original.substring(from, to));
        var out = new StringBuilder();
        int[] first = new int[64];
        int[] last = new int[64];
        for (Term term : terms) {
            if (term.start() < from || term.end() > to || ARTICLES.contains(term.base())) {
                continue;
            }
            if (!out.isEmpty() && isLatin(out.charAt(out.length() - 1)) && isLatin(term.base().charAt(0))) {
                out.append(' ');
            }
            int at = out.length();
            out.append(term.base());
            if (out.length() > first.length) {
                first = Arrays.copyOf(first, out.length() * 2);
                last = Arrays.copyOf(last, out.length() * 2);
            }
            Arrays.fill(first, at, out.length(), term.start());
            Arrays.fill(last, at, out.length(), term.end());
            begins.set(at);
            stops.set(out.length());
        }
        bases = out.toString();
        starts = first;
        ends = last;
    }

    /** A stretch of the original in which a phrase was found. */
    record Hit(int from, int to) {
    }

    /** Where the phrase stands first, or null. */
    Hit find(Phrase phrase) {
        Hit found = inBases(phrase.bases(), 0, 0, -1);
        return found != null ? found : phrase.plain().isEmpty() ? null : inPlain(phrase.plain(), 0, 0, -1);
    }

    private Hit inBases(List<String> parts, int part, int from, int begin) {
        String wanted = parts.get(part);
        for (int at = bases.indexOf(wanted, from); at >= 0 && reaches(bases, part, from, at); at = bases.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean whole = begins.get(at) && stops.get(end);
            if (whole || wanted.length() > 1 && (begins.get(at) || apart(bases, at)) && (stops.get(end) || apart(bases, end))) {
                int start = begin < 0 ? starts[at] : begin;
                Hit found = part + 1 == parts.size() ? new Hit(start, ends[end - 1]) : inBases(parts, part + 1, end, start);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Hit inPlain(List<String> parts, int part, int from, int begin) {
        String text = plain.text();
        String wanted = parts.get(part);
        for (int at = text.indexOf(wanted, from); at >= 0 && reaches(text, part, from, at); at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (wanted.length() > 1 && apart(text, at) && apart(text, end)) {
                int start = begin < 0 ? offset + plain.start(at) : begin;
                Hit found = part + 1 == parts.size() ? new Hit(start, offset + plain.end(end)) : inPlain(parts, part + 1, end, start);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The first part may stand anywhere, the next only a few words further. */
    private static boolean reaches(String text, int part, int from, int at) {
        return part == 0 || at - from <= (at > from && isLatin(text.charAt(Math.min(from + 1, at))) ? Phrase.GAP_LATIN : Phrase.GAP);
    }

    /** Katakana and Latin words may not be cut in the middle; kanji and hiragana begin and end anywhere. */
    private static boolean apart(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !(isLatin(before) && isLatin(after) || isKatakana(before) && isKatakana(after));
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ー';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'à' && c <= 'ɏ';
    }

    /** The clause in plain spelling. */
    String plain() {
        return plain.text();
    }

    /** Whether the clause as a whole says that what it names is not wanted. */
    boolean unwanted() {
        unwanted = unwanted == null ? Marks.unwanted(plain()) : unwanted;
        return unwanted;
    }

    /** Whether the clause as a whole says that what it names is settled. */
    boolean finished() {
        finished = finished == null ? Marks.finished(plain()) : finished;
        return finished;
    }

    /** What follows a hit up to the end of the clause, in plain spelling. */
    String after(Hit hit) {
        return PlainText.of(original.substring(hit.to(), Math.max(hit.to(), offset + plain.end(plain.text().length())))).text();
    }

    /** What stands before a hit in the clause, in plain spelling. */
    String before(Hit hit) {
        return PlainText.of(original.substring(offset, Math.max(offset, hit.from()))).text();
    }

    /** The words of a hit as written. */
    String written(Hit hit) {
        return original.substring(hit.from(), hit.to());
    }

    /** Whether there is nothing to read. */
    boolean isEmpty() {
        return bases.isEmpty();
    }
}
