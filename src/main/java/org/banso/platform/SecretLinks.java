package org.banso.platform;

import java.util.regex.Pattern;

/** Links in letters whose last part is a key: whoever holds it acts as the recipient. */
final class SecretLinks {
    private static final Pattern KEY = Pattern.compile("(/(?:calendar|token|survey|outcome|guest/[a-z]+)/)[A-Za-z0-9_-]{16,}");

    private SecretLinks() {
    }

    /** The text with every key replaced by an ellipsis. */
    static String masked(String body) {
        return KEY.matcher(body).replaceAll("$1…");
    }
}
