package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.shared.Jst;
import org.banso.supporter.SupporterAway;

/** A request that would run out while its supporter is away is passed on at once: nobody waits for an answer that cannot come. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeavePasses {
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private Departures departures;
    @Inject
    private RequestLetters letters;
    @Inject
    private Clock clock;

    void passOn(@Observes SupporterAway away) {
        LocalDate today = Jst.today(clock);
        for (Assignment request : assignments.activeOf(away.supporterId())) {
            if (request.runsOutBetween(away.from(), away.to(), today)) {
                request.withdraw(today);
                letters.closed(request);
                departures.settle(request);
            }
        }
    }
}
