package org.banso.platform.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** One look, one mending, one claim of a night: each in a transaction of its own, so that one that fails spoils no other. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckRun {
    /** Enough to act on; beyond it the page says "and more". */
    static final int MOST = 100;

    @Inject
    private CheckRepository results;
    @Inject
    private Clock clock;

    int look(Invariant invariant) {
        var found = invariant.breaches(MOST);
        results.of(invariant.key()).found(found, clock.instant());
        return found.size();
    }

    int mend(Invariant invariant) {
        int mended = invariant.mend();
        results.of(invariant.key()).mended(mended, clock.instant());
        return mended;
    }

    /** Whether this node is the one to do the night's work. */
    boolean claimed(LocalDate night) {
        if (results.done(night)) {
            return false;
        }
        results.claim(night);
        return true;
    }
}
