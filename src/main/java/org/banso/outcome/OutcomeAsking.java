package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Tick;
import org.banso.shared.Jst;

/** Asks the applicants of ended cases after 6, 12 and 24 months what became of them, a few at each tick. */
@ApplicationScoped
class OutcomeAsking {
    private static final Logger LOG = Logger.getLogger(OutcomeAsking.class.getName());
    /** Months after the end (domain.md 4, outcomes). */
    static final List<Integer> AFTER = List.of(6, 12, 24);
    /** Who could not be asked within so many days is asked the next time; an office that begins to use this does not write to everybody at once. */
    private static final int DAYS = 30;
    private static final int AT_ONCE = 25;

    @Inject
    private OutcomeLetters letters;

    void onTick(@Observes Tick tick) {
        LocalDate today = Jst.day(tick.at());
        for (int months : AFTER) {
            try {
                LocalDate due = today.minusMonths(months);
                letters.ask(months, Jst.startOf(due.minusDays(DAYS)), Jst.endOf(due), AT_ONCE);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Applicants will be asked for outcomes later: {0}", e.toString());
            }
        }
    }
}
