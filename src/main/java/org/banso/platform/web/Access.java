package org.banso.platform.web;

import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Right;
import org.banso.platform.Who;

/** Who may open an address. Everything not stated is denied. */
public record Access(Kind kind, Set<Right> rights) {
    private enum Kind { OPEN, SIGNED_IN, RIGHT }

    public static final Access OPEN = new Access(Kind.OPEN, Set.of());
    public static final Access SIGNED_IN = new Access(Kind.SIGNED_IN, Set.of());

    /** One of these rights is needed. */
    public static Access with(Right first, Right... more) {
        return new Access(Kind.RIGHT, EnumSet.of(first, more));
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    public boolean allows(Who who) {
        return switch (kind) {
            case OPEN -> true;
            case SIGNED_IN -> who.signedIn();
            case RIGHT -> who.signedIn() && rights.stream().anyMatch(who.rights()::contains);
        };
    }
}
