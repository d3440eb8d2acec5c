package org.banso.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One readable address.
 *
 * @param pattern for example {@code /office/cases/{no}}; a part in braces becomes a request parameter of that name
 * @param view    the Facelets file, or null when a servlet of the same address answers
 */
public record Route(String pattern, String view, Access access, Pattern regex, List<String> names) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    public static Route page(String pattern, String view, Access access) {
        return new Route(pattern, view, access, compile(pattern), names(pattern));
    }

    /** An address answered by a servlet: downloads, language switch, sign-out. */
    public static Route servlet(String pattern, Access access) {
        return page(pattern, null, access);
    }

    /** The view with its path parameters, or empty when the path is not this route's. */
    Optional<String> target(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (view == null) {
            return Optional.of("");
        }
        var target = new StringBuilder(view);
        for (int i = 0; i < names.size(); i++) {
            target.append(i == 0 ? '?' : '&').append(names.get(i)).append('=')
                .append(URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(target.toString());
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(PLACE.matcher(pattern).replaceAll("([A-Za-z0-9_-]{1,64})"));
    }

    private static List<String> names(String pattern) {
        var found = new ArrayList<String>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }
}
