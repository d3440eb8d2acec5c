package org.banso.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Figures and days as anybody may write them into an address: what is none of them is not there. */
public final class Numbers {
    private static final int MOST_PAGES = 2000;

    private Numbers() {
    }

    /** A page from 1; nobody turns more than so many. */
    public static int page(String typed) {
        Long number = number(typed);
        return number == null ? 1 : (int) Math.max(1, Math.min(MOST_PAGES, number));
    }

    /** A whole number from 0, an id for example. */
    public static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** A fiscal year the calendar knows. */
    public static Integer year(String typed) {
        return typed != null && typed.matches("(19|20|21)\\d{2}") ? Integer.valueOf(typed) : null;
    }

    /** The length of a file as people read it: 1.4 MB, 320 KB. */
    public static String size(long bytes) {
        return bytes >= 1_048_576 ? String.format(Locale.ROOT, "%.1f MB", bytes / 1_048_576.0) : Math.max(1, bytes / 1024) + " KB";
    }

    /** A day as ISO writes it. */
    public static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The constant of that name, or null. */
    public static <E extends Enum<E>> E constant(Class<E> type, String typed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        return null;
    }
}
