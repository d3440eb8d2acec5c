package org.banso.matching.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in NFKC and small letters, with the way back to the original, so that what was found can be quoted as it was written.
 * ㈱ becomes (株), ﾊﾝｶｸ becomes ハンカク, ＡＢＣ becomes abc; 𠮷 stays itself.
 */
final class PlainText {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Null counts as empty. */
    static PlainText of(String written) {
        String original = written == null ? "" : written;
        var out = new StringBuilder(original.length() + 8);
        int[] starts = new int[original.length() + 8];
        int[] ends = new int[original.length() + 8];
        int at = 0;
        while (at < original.length()) {
            int next = cluster(original, at);
            String plain = plain(original, at, next);
            if (out.length() + plain.length() > starts.length) {
                int room = (out.length() + plain.length()) * 2;
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
            for (int i = 0; i < plain.length(); i++) {
                starts[out.length() + i] = at;
                ends[out.length() + i] = next;
            }
            out.append(plain);
            at = next;
        }
        return new PlainText(original, out.toString(), starts, ends);
    }

    /** A character with the marks that belong to it. */
    private static int cluster(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < text.length() && isMark(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static boolean isMark(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0xFF9E || c == 0xFF9F;
    }

    private static String plain(String text, int from, int to) {
        char c = text.charAt(from);
        if (to == from + 1 && (c < 0x80 || c >= 0x3041 && c <= 0x30FE || c >= 0x4E00 && c <= 0x9FFF)) {
            return c >= 'A' && c <= 'Z' ? String.valueOf((char) (c + 'a' - 'A')) : c < ' ' && c != '\n' ? " " : String.valueOf(c);
        }
        String normal = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return switch (normal) {
            case "’", "‘", "´" -> "'";
            case "‐", "‑", "–", "—", "−" -> "-";
            case "“", "”" -> "\"";
            default -> normal;
        };
    }

    /** The plain text. */
    String text() {
        return text;
    }

    /** Where in the original the plain char at {@code from} begins. */
    int start(int from) {
        return from < text.length() ? starts[from] : original.length();
    }

    /** Where in the original the plain chars before {@code to} end. */
    int end(int to) {
        return to == 0 ? 0 : ends[to - 1];
    }

    /** The original of the plain chars from {@code from} to {@code to}. */
    String written(int from, int to) {
        return from >= to ? "" : original.substring(start(from), end(to));
    }
}
