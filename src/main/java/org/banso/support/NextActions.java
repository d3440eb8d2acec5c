package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/**
 * Agreed steps are done, or not done after all. Saying it twice changes nothing, so no version is asked for. The office says
 * it of all; a supporter of the steps of his own records; an applicant of his own steps once their record is released.
 */
@ApplicationScoped
@Transactional
@Requires({Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
public class NextActions {
    @Inject
    private SupportRepository records;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    public void done(long actionId) {
        mine(actionId).done(clock.instant());
        records.flush();
    }

    public void undo(long actionId) {
        mine(actionId).undo();
        records.flush();
    }

    private NextAction mine(long actionId) {
        NextAction found = records.action(actionId);
        if (actor.has(Right.WRITE_RECORDS)) {
            return found;
        }
        SupportRecord agreedIn = records.recordOf(found);
        boolean ofMyRecord = actor.has(Right.VIEW_ASSIGNED_CASES)
            && records.supporterOf(actor.accountId()).filter(me -> me.equals(agreedIn.supporterId())).isPresent();
        boolean myStep = actor.has(Right.VIEW_OWN_CASES) && found.who() == ActionOwner.APPLICANT && agreedIn.releasedAt() != null;
        if (!ofMyRecord && !myStep) {
            throw new NotFound();
        }
        return found;
    }
}
