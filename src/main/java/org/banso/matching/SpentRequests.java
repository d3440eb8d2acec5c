package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.consultation.CaseMoved;
import org.banso.shared.Jst;

/**
 * Requests stand only while the case wants somebody: when it turns elsewhere or ends, those without a final answer are
 * taken back. What waits for a reviewer stays with him until the case ends, or nobody could ever judge it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SpentRequests {
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private RequestLetters letters;
    @Inject
    private Clock clock;

    void takeBack(@Observes CaseMoved moved) {
        if (!moved.ends() && !moved.leaves(Matching.ASKABLE)) {
            return;
        }
        LocalDate today = Jst.today(clock);
        for (Assignment request : assignments.heldOfCase(moved.caseId())) {
            boolean kept = request.awaitsReview() && !moved.ends();
            if (request.stateOn(today) == AssignmentState.ASKED && !kept && !request.mayOpenIn(moved.step().to())) {
                request.withdraw(today);
                assignments.save(request);
                letters.closed(request);
            }
        }
    }
}
