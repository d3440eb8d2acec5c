package org.banso.identity;

import org.banso.shared.BusinessException;
import org.banso.shared.Email;
import org.banso.shared.Text;

/** Reads what people type about themselves, and tells a fault at its field. */
final class Typed {
    private Typed() {
    }

    static String email(String field, String typed) {
        try {
            return Email.of(typed).value();
        } catch (BusinessException e) {
            throw BusinessException.at(field, e.key(), e.args());
        }
    }

    static String name(String field, String typed) {
        String name = Text.singleLine(typed);
        if (Text.isBlank(name)) {
            throw BusinessException.at(field, "identity.name.missing");
        } else if (Text.length(name) > Account.NAME_MAX) {
            throw BusinessException.at(field, "identity.name.long", Account.NAME_MAX);
        }
        return name;
    }

    /** As {@link #name}, but may be left blank. */
    static String nameOrNull(String field, String typed) {
        return Text.isBlank(typed) ? null : name(field, typed);
    }
}
