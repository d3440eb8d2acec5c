package org.banso.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header by which a browser saves what it gets, and never shows it. */
public final class Attachment {
    private Attachment() {
    }

    /** Content-Disposition by RFC 6266: a plain name for the oldest readers and the real one, in which no character can end the header. */
    public static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String real = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }
}
