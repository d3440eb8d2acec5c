package org.banso.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Japanese postal code (郵便番号), stored as seven digits. 〒, hyphens, spaces and full-width digits are accepted and removed.
 * Source: domain.md §6, "郵便番号".
 *
 * @param value the seven digits
 */
public record PostalCode(String value) {

    /** Digits of a postal code. */
    public static final int LENGTH = 7;

    private static final Pattern MARK = Pattern.compile("[〒〶]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** @throws BusinessException shared.postal.invalid when it is not seven digits */
    public PostalCode {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new BusinessException("shared.postal.invalid");
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static PostalCode of(String typed) {
        return new PostalCode(MARK.matcher(Written.bare(typed)).replaceAll(""));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<PostalCode> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** As written on an envelope: 100-8916. */
    public String formatted() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
