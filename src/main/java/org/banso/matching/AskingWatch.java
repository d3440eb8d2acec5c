package org.banso.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.consultation.CaseMoved;
import org.banso.platform.Actor;
import org.banso.platform.Background;
import org.banso.platform.Tick;
import org.banso.platform.Who;

/**
 * Lets rows of supporters go on: soon after an answer, in a transaction of its own, because whoever answers holds himself and
 * must not wait for the next; and at every tick, for days that passed and for what a server that went down left undone.
 */
@ApplicationScoped
class AskingWatch {
    private static final Logger LOG = Logger.getLogger(AskingWatch.class.getName());
    /** A row that was changed between look and lock is looked at again, but not for ever. */
    private static final int TRIES = 3;

    @Inject
    private AskingRepository rounds;
    @Inject
    private Steps steps;
    @Inject
    private Event<AskingMoved> moved;
    @Inject
    private Background background;
    @Resource
    private ManagedExecutorService threads;

    /** Something was answered or changed for the case; only a row that runs need hear of it. */
    @Transactional(TxType.MANDATORY)
    void changed(long caseId) {
        if (rounds.isRunning(caseId)) {
            moved.fire(new AskingMoved(caseId));
        }
    }

    @Transactional(TxType.MANDATORY)
    void caseMoved(@Observes CaseMoved step) {
        if (step.ends() || step.leaves(Matching.ASKABLE)) {
            changed(step.caseId());
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AskingMoved one) {
        background.start(threads, () -> steps.goOnAsSystem(one.caseId()));
    }

    void onTick(@Observes Tick tick) {
        rounds.running().forEach(steps::goOn);
    }

    /** As many steps as a row can go, by the one who acts or, behind everybody's back, by the system. */
    @ApplicationScoped
    static class Steps {
        @Inject
        private AskingProgress progress;
        @Inject
        private Actor actor;

        @ActivateRequestContext
        void goOnAsSystem(long caseId) {
            actor.enter(Who.SYSTEM);
            goOn(caseId);
        }

        void goOn(long caseId) {
            try {
                Optional<List<Long>> due = progress.due(caseId);
                for (int i = 0; i < TRIES && due.isPresent(); i++) {
                    progress.goOn(caseId, due.get());
                    due = progress.due(caseId);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A row of supporters goes on at the next tick: {0}", e.getMessage());
            }
        }
    }
}
