package org.banso.shared;

/** Words typed into one field, made tidy; refused at that field when they are missing or too long. */
public final class FieldText {
    private FieldText() {
    }

    /** Words of several lines that must be there. */
    public static String required(String field, String typed, int max) {
        return present(field, optional(field, typed, max));
    }

    /** Words of several lines; null when there are none. */
    public static String optional(String field, String typed, int max) {
        return limited(field, Text.cleanOrNull(typed), max);
    }

    /** One line that must be there. */
    public static String requiredLine(String field, String typed, int max) {
        return present(field, optionalLine(field, typed, max));
    }

    /** One line; null when there is none. */
    public static String optionalLine(String field, String typed, int max) {
        return limited(field, Text.singleLineOrNull(typed), max);
    }

    private static String present(String field, String tidy) {
        if (tidy == null) {
            throw BusinessException.at(field, "common.fillPlease");
        }
        return tidy;
    }

    private static String limited(String field, String tidy, int max) {
        if (Text.length(tidy) > max) {
            throw BusinessException.at(field, "consultation.tooLong", max, Text.length(tidy));
        }
        return tidy;
    }
}
