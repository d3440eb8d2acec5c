package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.consultation.CaseProgress;
import org.banso.shared.Jst;
import org.banso.supporter.SupporterEnded;

/** What follows when the standing of somebody on a case changes, in the same words for the office whatever the reason. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Departures {
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentQueries queries;
    @Inject
    private CaseProgress progress;
    @Inject
    private RequestLetters letters;
    @Inject
    private AskingWatch rows;
    @Inject
    private Clock clock;
    @Inject
    private Event<SupporterLeft> left;

    /** The end of an appointment; its cases are held already. */
    void leaveAll(@Observes SupporterEnded ended) {
        LocalDate today = Jst.today(clock);
        for (Assignment running : assignments.activeOf(ended.supporterId())) {
            if (running.isActive(today)) {
                running.leave(today);
                letters.closed(running);
                settle(running);
            }
        }
    }

    /** Stores an answer or a verdict, tells who plans meetings if it takes the case from him, and lets the next of a row be asked. */
    void store(Assignment changed) {
        assignments.save(changed);
        rows.changed(changed.caseId());
        if (changed.isOut()) {
            left.fire(new SupporterLeft(changed.caseId(), changed.supporterId()));
        }
    }

    /** Stores what changed without an answer of his, with a word to the office; the letter to him is the caller's. */
    void settle(Assignment gone) {
        store(gone);
        progress.supporterChanged(gone.caseId(), queries.addressee(gone.supporterId()).name());
    }
}
