package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;

/** Lets offered times go when the last day for an answer has passed. One offer at a time, so that one that cannot be settled keeps no other. */
@ApplicationScoped
class OfferTimer {
    private static final Logger LOG = Logger.getLogger(OfferTimer.class.getName());

    @Inject
    private Letting letting;
    @Inject
    private Clock clock;

    void onTick(@Observes Tick tick) {
        LocalDate today = Jst.today(clock);
        for (long id : letting.due(today)) {
            try {
                letting.go(id);
            } catch (StaleVersion | OptimisticLockException e) {
                LOG.log(Level.FINE, "An offer is settled by somebody else: {0}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "An offer will be let go later: {0}", e.toString());
            }
        }
    }

    /** One offer, under the lock under which it is answered and taken back. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Letting {
        @Inject
        private OfferRepository offers;
        @Inject
        private SupportRepository records;
        @Inject
        private OfferEnds ends;

        List<Long> due(LocalDate today) {
            return offers.past(today);
        }

        void go(long id) {
            offers.caseOfOpen(id).ifPresent(caseId -> {
                records.lockCase(caseId);
                MeetingOffer offer = offers.at(id);
                if (offer.isOpen()) {
                    ends.expired(records.unscoped(caseId), offer);
                }
            });
        }
    }
}
