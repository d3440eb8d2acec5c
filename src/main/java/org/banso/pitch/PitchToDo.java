package org.banso.pitch;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A pitch that waits for the reader.
 *
 * @param toAnswer remarks whose last word is somebody else's and which are for the reader to answer or settle
 * @param toScore  whether a round runs in which he has not handed in his marks
 * @param eventOn  the day of the occasion, or null
 * @param today    the day on which it was looked at, in Japan
 */
public record PitchToDo(String caseNo, long id, String audience, LocalDate eventOn, long toAnswer, boolean toScore, LocalDate today) implements Serializable {
    /** From so many days before the occasion on it is near. */
    static final int NEAR = 7;

    /** The occasion is today or within the week. */
    public boolean near() {
        return eventOn != null && days() >= 0 && days() <= NEAR;
    }

    /** Days until the occasion. */
    public long days() {
        return ChronoUnit.DAYS.between(today, eventOn);
    }

    boolean waits() {
        return toAnswer > 0 || toScore || near();
    }

    /** On which table of the room the work lies; empty for the deck. */
    public String tab() {
        return toAnswer == 0 && toScore ? "?tab=marks" : "";
    }
}
