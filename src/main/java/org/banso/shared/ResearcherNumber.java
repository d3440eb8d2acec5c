package org.banso.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a researcher in e-Rad (研究者番号), the system for public research funds: eight digits. Source: domain.md §6.
 *
 * @param value the eight digits
 */
public record ResearcherNumber(String value) {

    /** Digits of the number. */
    public static final int LENGTH = 8;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** @throws BusinessException shared.researcher.invalid when it is not eight digits, told with how many there are */
    public ResearcherNumber {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new BusinessException("shared.researcher.invalid", Written.digits(value));
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static ResearcherNumber of(String typed) {
        return new ResearcherNumber(Written.bare(typed));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<ResearcherNumber> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
