package org.banso.calendar;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody or something that a meeting takes up: the case (its applicant sits in one meeting at a time), a supporter, somebody of the
 * office, a room. A full-time supporter is booked as the supporter he is. The order is that in which rows are held.
 */
public record Booked(Kind kind, long id) implements Serializable, Comparable<Booked> {
    private static final Pattern KEY = Pattern.compile("([SA])(\\d{1,18})");
    private static final Comparator<Booked> ORDER = Comparator.comparing(Booked::kind).thenComparing(Booked::id);

    /** Cases are held first everywhere, then supporters. */
    public enum Kind { CASE, SUPPORTER, ACCOUNT, ROOM }

    public static Booked ofCase(long id) {
        return new Booked(Kind.CASE, id);
    }

    public static Booked supporter(long id) {
        return new Booked(Kind.SUPPORTER, id);
    }

    public static Booked account(long id) {
        return new Booked(Kind.ACCOUNT, id);
    }

    public static Booked room(long id) {
        return new Booked(Kind.ROOM, id);
    }

    /** How a form names a person: S12 is the supporter 12, A7 the account 7. */
    public String key() {
        return (kind == Kind.SUPPORTER ? "S" : "A") + id;
    }

    /** The person a form names; empty for anything else. */
    public static Optional<Booked> person(String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key);
        return parts.matches() ? Optional.of(new Booked("S".equals(parts.group(1)) ? Kind.SUPPORTER : Kind.ACCOUNT, Long.parseLong(parts.group(2)))) : Optional.empty();
    }

    @Override
    public int compareTo(Booked other) {
        return ORDER.compare(this, other);
    }
}
