package org.banso.consultation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Figures and days as anybody may write them into an address: what is none of them is not there. */
final class Numbers {
    private static final int MOST_PAGES = 2000;

    private Numbers() {
    }

    static int page(String typed) {
        Long number = number(typed);
        return number == null ? 1 : (int) Math.max(1, Math.min(MOST_PAGES, number));
    }

    static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** A fiscal year the calendar knows. */
    static Integer year(String typed) {
        return typed != null && typed.matches("(19|20|21)\\d{2}") ? Integer.valueOf(typed) : null;
    }

    static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The constant of that name, or null. */
    static <E extends Enum<E>> E constant(Class<E> type, String typed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        return null;
    }
}
