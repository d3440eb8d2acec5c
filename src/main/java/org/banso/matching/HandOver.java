package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.banso.supporter.SupporterAccountChanged;

/** A supporter signs in under another account: his requests and cases go with him, and the old account no longer sees them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HandOver {
    @Inject
    private AssignmentRepository assignments;

    void follow(@Observes SupporterAccountChanged changed) {
        assignments.handOver(changed.supporterId(), changed.accountId());
    }
}
