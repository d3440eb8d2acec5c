package org.banso.support;

import java.util.regex.Pattern;

/** Where a meeting is: words, or the address of an online room that can be opened by one press. */
final class MeetingPlace {
    /** Anything stranger stays words; above all no other scheme than https becomes a link. */
    private static final Pattern ADDRESS = Pattern.compile("https://[A-Za-z0-9.-]{1,200}(:\\d{1,5})?(/[\\x21-\\x7E&&[^<>\"'`\\\\]]*)?");

    private MeetingPlace() {
    }

    /** The room and what was written of the place, as one line; null when there is neither. */
    static String words(String room, String place) {
        return room == null ? place : place == null ? room : room + " / " + place;
    }

    static String address(String place) {
        return place != null && ADDRESS.matcher(place.strip()).matches() ? place.strip() : null;
    }
}
