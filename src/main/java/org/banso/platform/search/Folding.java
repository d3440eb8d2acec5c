package org.banso.platform.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes one spelling of many, the same way when a text is put into the index and when somebody looks for it: full and half
 * width, capitals, accents, hiragana and katakana with small and voiced forms written apart or together (はは and ぱぱ stay
 * two words), 旧字体 and 異体字, long marks at the end of a word, dashes, ・ and blanks, 々, ㈱ and 株式会社, 1,000 and 1000.
 * Words and numbers in Latin letters stand between {@link #EDGE marks}, so that they are found from their beginning (domain.md F8).
 * Pure: no database knows these rules, hence both answer alike.
 */
public final class Folding {
    /** Stands where a run of Latin letters or of digits begins or ends. A private character that no text keeps. */
    static final char EDGE = '\uE000';
    /** Ends each text that was put into an entry, so that nothing is found across two. */
    static final char END = '\uE001';
    private static final char BLANK = ' ';
    /** Marks are kept in full width: MySQL leaves pairs with a mark of ASCII out of its index. */
    private static final char DASH = '－';
    private static final int TO_WIDE = 0xFEE0;
    private static final char LONG = 'ー';
    private static final int TO_KATAKANA = 0x60;
    private static final int VU = 'ヴ';
    private static final String SMALL = "ァィゥェォッャュョヮヵヶヱヰヂヅ";
    private static final String LARGE = "アイウエオツヤユヨワカカエイジズ";
    private static final String AFTER_VU = "アイエオ";
    private static final String INSTEAD = "バビベボ";

    private Folding() {
    }

    /** The folded text, without an END. Null gives empty. */
    public static String text(String original) {
        return fold(original).text();
    }

    /** The folded text with the way back. */
    static Folded fold(String original) {
        return original == null ? new Folded("", new int[0], new int[0]) : new Pass(spelled(original)).run();
    }

    static boolean isMark(char c) {
        return c == EDGE || c == END;
    }

    /** Code points of one spelling, each with its place in the original. */
    private record Spelled(int[] points, int[] starts, int[] ends, int length) {
    }

    private static Spelled spelled(String original) {
        var out = new Points(original.length() + 8);
        int at = 0;
        while (at < original.length()) {
            int c = original.codePointAt(at);
            int next = at + Character.charCount(c);
            while (next < original.length() && belongsToTheOneBefore(original.codePointAt(next))) {
                next += Character.charCount(original.codePointAt(next));
            }
            if (next == at + 1 && isPlain(c)) {
                out.add(single(c), at, next);
            } else {
                int from = at;
                int to = next;
                String voiced = original.substring(at, next).replace('\u309B', '\u3099').replace('\u309C', '\u309A');
                String bare = Normalizer.normalize(voiced, Normalizer.Form.NFKD);
                Normalizer.normalize(withoutAccents(bare), Normalizer.Form.NFC).codePoints().forEach(one -> out.add(single(one), from, to));
            }
            at = next;
        }
        return new Spelled(out.points, out.starts, out.ends, out.length);
    }

    /** Combining marks, half-width voicing marks, selectors of a glyph, and what follows the first part of a Korean syllable. */
    private static boolean belongsToTheOneBefore(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0xFF9E || c == 0xFF9F || c == 0x309B || c == 0x309C
            || c >= 0x1160 && c <= 0x11FF;
    }

    /** What no normalisation changes: spared, because a text is made of little else. */
    private static boolean isPlain(int c) {
        return c < 0x80 || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FC || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static String withoutAccents(String decomposed) {
        var kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !(c >= 0x300 && c <= 0x36F || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF))
            .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** One character in its common spelling; 0 for what is never seen. */
    private static int single(int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return c;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return Variants.common(c);
        }
        if (c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FA) {
            int katakana = c <= 0x3096 ? c + TO_KATAKANA : c;
            int small = SMALL.indexOf(katakana);
            return small < 0 ? katakana : LARGE.charAt(small);
        }
        return other(c);
    }

    private static int other(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL) {
            return BLANK;
        }
        if (Character.getType(c) == Character.FORMAT || c == '・' || c == '·' || c == '•' || c == EDGE || c == END) {
            return 0;
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION && c != '〜' || c == '−' || c == '─' || c == '⁃') {
            return DASH;
        }
        return switch (c) {
            case '"', '“', '„', '‟', '〝', '〟' -> '”';
            case '`', '´', '‘', '‛' -> '’';
            case '\'' -> '’';
            case '〜', '∼' -> '～';
            default -> c > BLANK && c < 0x7F && !Character.isLetter(c) ? c + TO_WIDE : Variants.common(Character.toLowerCase(Character.toUpperCase(c)));
        };
    }

    private static boolean isKana(int c) {
        return c >= 'ア' && c <= 'ヺ';
    }

    private static final int NEITHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;

    /** Latin, Greek and Cyrillic letters; what stands between blanks in other languages. */
    private static int kind(int c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z' ? LETTER : c >= '0' && c <= '9' ? DIGIT : NEITHER)
            : c < 0x530 && Character.isLetter(c) ? LETTER : NEITHER;
    }

    /** Growing arrays without boxes. */
    private static final class Points {
        private int[] points;
        private int[] starts;
        private int[] ends;
        private int length;

        Points(int room) {
            points = new int[room];
            starts = new int[room];
            ends = new int[room];
        }

        void add(int point, int start, int end) {
            if (point == 0) {
                return;
            }
            if (length == points.length) {
                points = Arrays.copyOf(points, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            points[length] = point;
            starts[length] = start;
            ends[length++] = end;
        }
    }

    /** What depends on the neighbours. */
    private static final class Pass {
        private final Spelled in;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private int last = -1;
        private boolean apart;

        Pass(Spelled in) {
            this.in = in;
            this.out = new StringBuilder(in.length + 16);
            this.starts = new int[in.length + 16];
            this.ends = new int[in.length + 16];
        }

        Folded run() {
            int i = 0;
            while (i < in.length) {
                i = step(i);
            }
            if (last >= 0 && kind(last) != NEITHER) {
                put(EDGE, in.ends[in.length - 1], in.ends[in.length - 1]);
            }
            return new Folded(out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
        }

        private int step(int i) {
            int c = in.points[i];
            if (c == BLANK) {
                apart = true;
                return i + 1;
            }
            if (c == LONG || c == DASH) {
                return dash(i);
            }
            if (c == '，' && kind(last) == DIGIT && kind(at(i + 1)) == DIGIT) {
                return i + 1;
            }
            if (c == '々' && Character.isIdeographic(last)) {
                emit(last, i, i);
            } else if (c == VU) {
                int after = AFTER_VU.indexOf(at(i + 1));
                emit(after < 0 ? 'ブ' : INSTEAD.charAt(after), i, after < 0 ? i : i + 1);
                return after < 0 ? i + 1 : i + 2;
            } else if (c == 'ケ' && kind(last) == DIGIT) {
                emit('カ', i, i);
            } else if (c == '（' && at(i + 2) == '）' && (at(i + 1) == '株' || at(i + 1) == '有')) {
                (at(i + 1) == '株' ? "株式会社" : "有限会社").chars().forEach(one -> emit(one, i, i + 2));
                return i + 3;
            } else {
                emit(c, i, i);
            }
            return i + 1;
        }

        /** A long mark counts only inside a run of kana; a dash between letters or digits only parts them. */
        private int dash(int i) {
            int next = i + 1;
            while (at(next) == LONG || at(next) == DASH) {
                next++;
            }
            if (isKana(last) && !apart) {
                if (isKana(at(next))) {
                    emit(LONG, i, next - 1);
                } else {
                    ends[out.length() - 1] = in.ends[next - 1];
                }
            } else if (in.points[i] == DASH && kind(last) != NEITHER && kind(at(next)) != NEITHER) {
                apart = true;
            } else {
                emit(in.points[i], i, next - 1);
            }
            return next;
        }

        private int at(int i) {
            return i < in.length ? in.points[i] : -1;
        }

        private void emit(int c, int first, int lastOfIt) {
            int before = last < 0 ? NEITHER : kind(last);
            int now = kind(c);
            if (before != NEITHER && (now != before || apart) || before == NEITHER && now != NEITHER) {
                int place = before == NEITHER ? in.starts[first] : ends[out.length() - 1];
                put(EDGE, place, place);
            }
            put(c, in.starts[first], in.ends[lastOfIt]);
            last = c;
            apart = false;
        }

        private void put(int c, int start, int end) {
            int from = out.length();
            out.appendCodePoint(c);
            if (out.length() > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            for (int i = from; i < out.length(); i++) {
                starts[i] = start;
                ends[i] = end;
            }
        }
    }
}
