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

/** What follows when somebody is no longer asked or no longer at work on a case, in the same words whatever the reason. */
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

    void settle(Assignment gone) {
        assignments.save(gone);
        if (gone.hasWorked()) {
            left.fire(new SupporterLeft(gone.caseId(), gone.supporterId()));
        }
        progress.supporterChanged(gone.caseId(), queries.addressee(gone.supporterId()).name());
    }
}
