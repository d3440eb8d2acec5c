package org.banso.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the one form under which it is stored and compared: lower case, half-width, without surrounding blanks.
 *
 * <p>The form is the one browsers accept for {@code <input type="email">}, with a dot required in the domain. It can hold no
 * control character, so it cannot break out of a mail header (acceptance a46).
 *
 * @param value the normalised address
 */
public record Email(String value) {

    /** Longest address that mail servers carry (RFC 5321). */
    public static final int MAX = 254;

    private static final int LOCAL_MAX = 64;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1," + LOCAL_MAX + "}@" + LABEL + "(?:\\." + LABEL + ")+");

    /** @throws BusinessException shared.email.long beyond {@value #MAX} characters, shared.email.invalid for any other form */
    public Email {
        if (value != null && value.length() > MAX) {
            throw new BusinessException("shared.email.long", MAX);
        }
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException("shared.email.invalid");
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static Email of(String typed) {
        return new Email(typed == null ? null : normalise(typed));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<Email> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    /** The normalised form without any judgement, for looking up an account by whatever was typed; empty for null. */
    public static String normalise(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
