package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.banso.matching.Finding.Source;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;

/**
 * A finding that two reviewers called a false hit. It covers that finding and no other: whatever is different in it, a day, a
 * spelling, the words of the case, makes it a new one.
 *
 * @param until its last day
 */
public record DismissedFinding(long supporterId, ConflictReason reason, Effect effect, Source source, String name, LocalDate from, LocalDate to, String seen,
                               LocalDate until) implements Serializable {

    /** Whether it is this finding about this supporter, whatever the day; what was found mildly does not cover the grave. */
    boolean means(long supporter, Finding found) {
        return supporter == supporterId && found.mayBeDismissed() && found.reason() == reason && found.source() == source && found.effect().compareTo(effect) >= 0
            && found.name().equals(name) && found.seen().equals(seen) && Objects.equals(found.from(), from) && Objects.equals(found.to(), to);
    }

    boolean holds(LocalDate today) {
        return !today.isAfter(until);
    }
}
