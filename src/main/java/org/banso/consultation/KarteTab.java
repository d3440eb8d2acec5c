package org.banso.consultation;

import java.util.Locale;

/** The six tabs of the karte, in the order of the ministry's screen (domain.md 0, F8). */
public enum KarteTab {
    MATTER,
    ORGANIZATION,
    PRODUCT,
    SUPPORTERS,
    SUPPORT,
    COLLABORATORS;

    /** As it stands in the address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
