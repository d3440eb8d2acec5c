package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.banso.document.ProofReaders;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Who pays reads the receipts of what he pays: once the time is approved, not before, and nothing else of its case. */
@ApplicationScoped
@Transactional
class PaidProofs implements ProofReaders {
    @Inject
    private WorkRepository logs;
    @Inject
    private Actor actor;

    @Override
    public boolean mayRead(long documentId) {
        return actor.has(Right.VIEW_FEES) && logs.isToBePaid(documentId);
    }
}
