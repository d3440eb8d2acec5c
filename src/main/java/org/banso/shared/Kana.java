package org.banso.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reading (フリガナ) in full-width katakana, ー, ・ and spaces. Half-width katakana and hiragana are converted, a hyphen after
 * a kana becomes ー, runs of spaces become one full-width space. Source: domain.md §6, "カナ".
 *
 * @param value the reading
 */
public record Kana(String value) {

    private static final Pattern FORM = Pattern.compile("[ァ-ヺー・ヽヾ\\u3000]+");
    private static final Pattern LONG_MARK = Pattern.compile("(?<=[ァ-ヺー])[\\p{Pd}\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    /** @throws BusinessException shared.kana.invalid when it holds anything else, or nothing */
    public Kana {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException("shared.kana.invalid");
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static Kana of(String typed) {
        return new Kana(fullWidth(typed));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<Kana> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** Converts what can be converted and leaves the rest, for search terms and for the message beside a wrong reading. */
    public static String fullWidth(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder katakana = new StringBuilder();
        String voiced = typed.replace('\u309B', '\u3099').replace('\u309C', '\u309A'); // else NFKC puts a space before the mark
        Normalizer.normalize(voiced, Normalizer.Form.NFKC).codePoints().forEach(c -> katakana.appendCodePoint(isHiragana(c) ? c + 0x60 : c));
        String joined = SPACES.matcher(katakana.toString().strip()).replaceAll("\u3000");
        return LONG_MARK.matcher(joined).replaceAll("ー");
    }

    private static boolean isHiragana(int c) {
        return c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
    }

    @Override
    public String toString() {
        return value;
    }
}
