package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;
import org.banso.supporter.PoolQueries;

/** Reads what candidates are judged by; the same number of statements for one case and for hundreds. */
@ApplicationScoped
class Candidates {
    @Inject
    private AssignmentQueries queries;
    @Inject
    private PoolQueries pool;
    @Inject
    private PastWorkQueries work;
    @Inject
    private WeightRepository weights;
    @Inject
    private BusinessCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Everybody as he stands now, judged for requests to be answered within the usual time. */
    CandidateRegister now() {
        return within(settings.number(Setting.TARGET_SUPPORTER_ANSWER));
    }

    /** As {@link #now()}, with so many business days for the answer. */
    CandidateRegister within(int answerDays) {
        var members = pool.all();
        // A full-time supporter may be one of the rated, and learns nothing of it here.
        var ratings = actor.has(Right.ARRANGE_SUPPORT) ? work.ratings() : null;
        var today = Jst.today(clock);
        return new CandidateRegister(members, queries.loads(), ratings, work.nearness(members), weights.inForce(), today, calendar.plus(today, answerDays));
    }
}
