package org.banso.platform.web;

import java.util.regex.Pattern;

/** Addresses to go back to, taken from a request: only our own, or none (no open redirect). */
public final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\<>\"]]{0,1000}");

    private LocalAddress() {
    }

    /** The address when it starts with one slash and has nothing strange in it, else {@code fallback}. */
    public static String of(String wanted, String fallback) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : fallback;
    }
}
