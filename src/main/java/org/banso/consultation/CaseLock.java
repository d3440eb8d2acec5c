package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.TreeSet;
import org.banso.platform.Requires;

/**
 * Holds cases until the transaction ends, so that what two do on one case at once is done one after the other. A case is held before
 * the people who work on it, and before anything is read of which the other one may change something. Whether the actor may see the
 * case is another question; this one says nothing of it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Requires(open = true)
public class CaseLock {
    @Inject
    private CaseRepository cases;

    public void hold(long caseId) {
        cases.hold(caseId);
    }

    /** Several, in the order of their ids: two who hold some of the same never wait for each other. */
    public void hold(Collection<Long> caseIds) {
        new TreeSet<>(caseIds).forEach(cases::hold);
    }
}
