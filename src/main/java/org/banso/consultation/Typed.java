package org.banso.consultation;

import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Checks on words a step of a case is given. */
final class Typed {
    private Typed() {
    }

    /** The words; refused at the field when there are none or too many. */
    static String required(String field, String words, int max) {
        if (Text.isBlank(words)) {
            throw BusinessException.at(field, "consultation.required");
        }
        return optional(field, words, max);
    }

    /** The words, null when there are none; refused at the field when there are too many. */
    static String optional(String field, String words, int max) {
        if (Text.length(words) > max) {
            throw BusinessException.at(field, "consultation.tooLong", max, Text.length(words));
        }
        return Text.isBlank(words) ? null : words;
    }
}
