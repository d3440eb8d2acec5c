package org.banso.consultation;

import org.banso.platform.search.TextQuery;
import org.banso.shared.Names;
import org.banso.shared.Text;

/** What a person typed into a search box, as patterns of SQL LIKE in which % _ and \ mean themselves. */
final class Like {
    /** The escape character in the queries; unlike \ it means the same to both databases. */
    static final String ESCAPE = " escape '!'";

    private Like() {
    }

    /** Part of an organization's name as its search key is written, so that any spelling finds it; null for blank input. */
    static String organization(String typed) {
        String key = Names.organizationKey(TextQuery.cut(Text.singleLine(typed)));
        return key.isEmpty() ? null : pattern(key);
    }

    private static String pattern(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
