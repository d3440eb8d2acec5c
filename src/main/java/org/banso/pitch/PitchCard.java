package org.banso.pitch;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A pitch at a glance: what it is, and how ready.
 *
 * @param occasion   a code of {@code pitchOccasion}
 * @param versions   of the deck
 * @param remarks    on its pages, all that were written
 * @param unsettled  those of them that are open
 * @param rehearsed  how often it was practised
 * @param questions  of investors that have no answer yet
 * @param today      the day on which it was looked at, in Japan
 */
public record PitchCard(PitchSeen seen, long caseId, String audience, String occasion, LocalDate eventOn, Long amountYen, PitchState state, int versions,
                        long remarks, long unsettled, long rehearsed, long questions, LocalDate today) implements Serializable {

    public long id() {
        return seen.id();
    }

    public boolean open() {
        return state == PitchState.OPEN;
    }

    /** Days until the occasion, 0 on its day, negative after it; null while no day is fixed. */
    public Long days() {
        return eventOn == null ? null : Long.valueOf(ChronoUnit.DAYS.between(today, eventOn));
    }
}
