package org.banso.shared;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done to text that people type: as little as possible to what they wrote, as much as needed where it becomes a header,
 * a file name or a heading. Source: domain.md §4.1 (body: NFC, wording unchanged); acceptance a46 and a70.
 */
public final class Text {

    private static final Pattern CARRIAGE_RETURN = Pattern.compile("\\r\\n?|\\u0085");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern COMPATIBILITY_IDEOGRAPHS = Pattern.compile("[\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]+");
    private static final Pattern LINE_OR_TAB = Pattern.compile("[\\n\\t\\u2028\\u2029]+");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\uFEFF\\u200B\\u2060]");
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern EDGES_OF_FILE_NAMES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private Text() {
    }

    /**
     * Text of many lines, as stored: NFC, lines ended by LF, no control character but LF and TAB. Everything else stays as it was
     * written: half-width kana, ①㈱, zero-width and bidirectional marks, spaces. Null becomes empty.
     */
    public static String clean(String typed) {
        if (typed == null || typed.isEmpty()) {
            return "";
        }
        String lines = CARRIAGE_RETURN.matcher(typed).replaceAll("\n");
        String visible = CONTROL.matcher(lines).replaceAll("");
        return nfc(LONE_SURROGATE.matcher(visible).replaceAll("\uFFFD"));
    }

    /** As {@link #clean}, with null for text that shows nothing; for columns where "not given" is null. */
    public static String cleanOrNull(String typed) {
        return isBlank(typed) ? null : clean(typed);
    }

    /**
     * Text of one line: names, titles, mail subjects. As {@link #clean}, and line breaks and tabs become a space, marks that turn
     * the reading direction or show nothing are removed, blanks at both ends are cut. It cannot open a second header line.
     */
    public static String singleLine(String typed) {
        String oneLine = LINE_OR_TAB.matcher(clean(typed)).replaceAll(" ");
        return ZERO_WIDTH.matcher(DIRECTION.matcher(oneLine).replaceAll("")).replaceAll("").strip();
    }

    /** As {@link #singleLine(String)}, at most {@code max} code points long (see {@link #shorten}). */
    public static String singleLine(String typed, int max) {
        return shorten(singleLine(typed), max);
    }

    /** As {@link #singleLine(String)}, with null for text that shows nothing. */
    public static String singleLineOrNull(String typed) {
        return isBlank(typed) ? null : singleLine(typed);
    }

    /** A name under which a file may be saved on any system: one line, no path, no reserved character; "file" when nothing is left. */
    public static String fileName(String typed) {
        String plain = NOT_IN_FILE_NAMES.matcher(singleLine(typed)).replaceAll("_");
        String name = EDGES_OF_FILE_NAMES.matcher(plain).replaceAll("");
        return name.isEmpty() ? "file" : name;
    }

    /** Length as a person counts it and as the database limits it: in code points, 𠮷 and 🧬 are one each. Null is 0. */
    public static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    /** At most {@code max} code points of the text, the last of which is … when something was cut; null becomes empty. */
    public static String shorten(String text, int max) {
        if (length(text) <= max) {
            return text == null ? "" : text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, max - 1))) + "…";
    }

    /** Whether a reader would see nothing: null, or only blanks (the full-width one too), control and format characters. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL);
    }

    /**
     * NFC, except for the compatibility ideographs: NFC would replace U+FA19 by U+795E, two shapes of one character (kami), and a
     * person so named would find the name changed.
     */
    private static String nfc(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder composed = new StringBuilder(text.length());
        Matcher kept = COMPATIBILITY_IDEOGRAPHS.matcher(text);
        int from = 0;
        while (kept.find()) {
            composed.append(Normalizer.normalize(text.substring(from, kept.start()), Normalizer.Form.NFC)).append(kept.group());
            from = kept.end();
        }
        return composed.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC)).toString();
    }
}
