package org.banso.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
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

    private static final String JAPAN = "JP";
    private static final Pattern GROUPING = Pattern.compile("[().・/]");
    private static final Pattern DOMESTIC = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern OVERSEAS = Pattern.compile("\\+(?!81)[1-9][0-9]{6,14}");
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
        String bare = ungrouped(typed);
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

    /**
     * Grouped as people read it: by the numbering plan of Japan (03-3595-2430, 0463-12-3456, 090-1234-5678), abroad as that
     * country writes it (+1 202-555-0143). A number outside every plan is shown as its bare digits; nothing is ever added or lost.
     */
    public String formatted() {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            var number = plans.parse(value, JAPAN);
            String grouped = plans.format(number, value.startsWith("+") ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL);
            return ungrouped(grouped).equals(value) ? grouped : value;
        } catch (NumberParseException e) {
            return value;
        }
    }

    private static String ungrouped(String written) {
        return GROUPING.matcher(Written.bare(written)).replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
