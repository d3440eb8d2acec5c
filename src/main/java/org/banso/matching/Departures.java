package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.banso.consultation.CaseProgress;

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
    private Event<SupporterLeft> left;

    void settle(Assignment gone) {
        assignments.save(gone);
        if (gone.hasWorked()) {
            left.fire(new SupporterLeft(gone.caseId(), gone.supporterId()));
        }
        progress.supporterChanged(gone.caseId(), queries.addressee(gone.supporterId()).name());
    }
}
