package org.banso.platform;

import java.util.Arrays;

/** Where a letter is on its way. */
public enum LetterState {
    WAITING("l.sentAt is null and l.gaveUpAt is null"),
    SENT("l.sentAt is not null"),
    GIVEN_UP("l.gaveUpAt is not null");

    private final String condition;

    LetterState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The state of that name, null for any other text. */
    public static LetterState named(String name) {
        return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst().orElse(null);
    }
}
