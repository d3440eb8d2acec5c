package org.banso.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One code of the International Classification of Diseases, 10th revision: C34, C34.1, U07.1. Written without its point, as
 * claims carry it (C341), or with the marks † and *, it is brought to the form with the point. Source: domain.md §4.3.
 *
 * @param value a letter and two characters, and where the disease is told more closely a point and up to four characters
 */
public record Icd10(String value) {

    /** Longest stored form. */
    public static final int MAX = 8;

    private static final String CATEGORY = "[A-Z][0-9][0-9AB]";
    private static final Pattern FORM = Pattern.compile(CATEGORY + "(?:\\.[0-9A-Z]{1,4})?");
    private static final Pattern TYPED = Pattern.compile("(" + CATEGORY + ")\\.?([0-9A-Z]{0,4})[†*+]?");

    /** @throws BusinessException shared.icd10.invalid for any other form, told with what was given */
    public Icd10 {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException("shared.icd10.invalid", Written.told(value));
        }
    }

    /**
     * Reads what a person typed or pasted.
     *
     * @throws BusinessException as the constructor
     */
    public static Icd10 of(String typed) {
        Matcher parts = TYPED.matcher(Written.oneForm(typed).toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new BusinessException("shared.icd10.invalid", Written.told(typed));
        }
        return new Icd10(parts.group(2).isEmpty() ? parts.group(1) : parts.group(1) + "." + parts.group(2));
    }

    /**
     * Reads a field that may be left blank; blank gives empty.
     *
     * @throws BusinessException as the constructor
     */
    public static Optional<Icd10> optional(String typed) {
        return Text.isBlank(typed) ? Optional.empty() : Optional.of(of(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
