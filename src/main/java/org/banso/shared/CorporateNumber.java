package org.banso.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A corporate number (法人番号) of the National Tax Agency: 13 digits, the first of which is a check digit.
 *
 * <p>Check digit = 9 − ((Σ Pn·Qn) mod 9) over the twelve base digits counted from the right, Qn = 1 for odd n and 2 for even n.
 * It finds every mistyped digit except 0 taken for 9 or the reverse. Full-width digits, spaces and hyphens are accepted and
 * removed. Source: domain.md §6, "法人番号".
 *
 * @param value the 13 digits
 */
public record CorporateNumber(String value) {

    /** Digits of a corporate number. */
    public static final int LENGTH = 13;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    /**
     * @throws BusinessException org.number.digits when it is not 13 digits (told with how many there are), org.number.zero when it begins with 0,
     *         org.number.check when the check digit does not fit
     */
    public CorporateNumber {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new BusinessException("org.number.digits", Written.digits(value));
        }
        if (value.charAt(0) == '0') {
            throw new BusinessException("org.number.zero");
        }
        if (value.charAt(0) - '0' != checkDigit(value.substring(1))) {
            throw new BusinessException("org.number.check");
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static CorporateNumber of(String typed) {
        return new CorporateNumber(Written.bare(typed));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<CorporateNumber> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** The check digit (1 to 9) for the twelve base digits. */
    public static int checkDigit(String base) {
        int sum = 0;
        for (int n = 1; n <= base.length(); n++) {
            int digit = base.charAt(base.length() - n) - '0';
            sum += n % 2 == 1 ? digit : digit * 2;
        }
        return 9 - sum % 9;
    }

    /** The digits as the Tax Agency prints them: 7-0107-0500-0725. */
    public String grouped() {
        return value.charAt(0) + "-" + value.substring(1, 5) + "-" + value.substring(5, 9) + "-" + value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
