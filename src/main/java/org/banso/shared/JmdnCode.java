package org.banso.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Japanese Medical Device Nomenclature (JMDN): eight digits that stand for one 一般的名称. Source: domain.md §4.3.
 *
 * @param value the eight digits
 */
public record JmdnCode(String value) {

    /** Digits of a code. */
    public static final int LENGTH = 8;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** @throws BusinessException shared.jmdn.invalid when it is not eight digits, told with how many there are */
    public JmdnCode {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new BusinessException("shared.jmdn.invalid", Written.digits(value));
        }
    }

    /**
     * Reads what a person typed or pasted; JMDN before the digits is accepted.
     *
     * @throws BusinessException as the constructor
     */
    public static JmdnCode of(String typed) {
        return new JmdnCode(Written.bare(typed).replaceFirst("^(?i)JMDN(?:コード)?:?", ""));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<JmdnCode> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
