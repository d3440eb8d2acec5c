package org.banso.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number: domestic as 10 or 11 digits beginning with 0, overseas as E.164 ({@code +} and 7 to 15 digits).
 *
 * <p>Full-width characters, spaces, hyphens, brackets and dots are accepted and removed. A Japanese number written with +81 is
 * stored in its domestic form, so that one line is one value. Source: domain.md §6, "電話".
 *
 * @param value digits only, or {@code +} and digits
 */
public record PhoneNumber(String value) {

    /** Longest stored form: + and the 15 digits that E.164 allows. */
    public static final int MAX = 16;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\u2212\\u30FC().・/]");
    private static final Pattern DOMESTIC = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern OVERSEAS = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern JAPAN_ABROAD = Pattern.compile("\\+810?(?=[1-9])");

    /** @throws BusinessException shared.phone.invalid when it has neither form */
    public PhoneNumber {
        if (value == null || !(DOMESTIC.matcher(value).matches() || OVERSEAS.matcher(value).matches())) {
            throw new BusinessException("shared.phone.invalid");
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static PhoneNumber of(String typed) {
        if (typed == null) {
            throw new BusinessException("shared.phone.invalid");
        }
        String bare = SEPARATORS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        var abroad = JAPAN_ABROAD.matcher(bare);
        return new PhoneNumber(abroad.lookingAt() ? "0" + bare.substring(abroad.end()) : bare);
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<PhoneNumber> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** With hyphens where the numbering plan leaves no doubt about them (mobile, IP, free dial, 03, 06); else the bare digits. */
    public String formatted() {
        if (value.matches("0[5-9]0[1-9][0-9]{7}")) {
            return hyphens(3, 7);
        }
        if (value.matches("0800[0-9]{7}")) {
            return hyphens(4, 7);
        }
        if (value.matches("0(120|570|990)[0-9]{6}")) {
            return hyphens(4, 7);
        }
        return value.matches("0[36][0-9]{8}") ? hyphens(2, 6) : value;
    }

    private String hyphens(int first, int second) {
        return value.substring(0, first) + "-" + value.substring(first, second) + "-" + value.substring(second);
    }

    @Override
    public String toString() {
        return value;
    }
}
