package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Tick;
import org.banso.shared.Jst;

/** Asks again six months after the end of a case, a few applicants at each tick. */
@ApplicationScoped
class SurveyTimer {
    private static final Logger LOG = Logger.getLogger(SurveyTimer.class.getName());
    private static final int MONTHS = 6;
    /** Whoever ended longer ago is not asked: an office that begins to use this does not write to everybody at once. */
    private static final int DAYS = 30;
    private static final int AT_ONCE = 25;

    @Inject
    private SurveyAsking asking;

    void onTick(@Observes Tick tick) {
        LocalDate due = Jst.day(tick.at()).minusMonths(MONTHS);
        try {
            asking.later(Jst.startOf(due.minusDays(DAYS)), Jst.endOf(due), AT_ONCE);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Surveys will be asked later: {0}", e.toString());
        }
    }
}
