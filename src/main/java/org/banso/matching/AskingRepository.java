package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseStatus;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Rows of supporters asked one after another. Whoever changes one holds its case first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AskingRepository {
    /** A row before anything is locked. */
    record Peek(long caseId, List<Long> waiting) {
    }

    @PersistenceContext
    private EntityManager em;

    /** Read in a transaction of its own, as {@link AssignmentRepository#pair} is. */
    @Transactional(TxType.REQUIRES_NEW)
    Peek peek(long id) {
        AskingRound round = em.find(AskingRound.class, id);
        if (round == null) {
            throw new NotFound();
        }
        return new Peek(round.caseId(), round.turns().stream().filter(turn -> turn.is(TurnState.WAITING)).map(AskingTurn::supporterId).toList());
    }

    /** The row that is prepared or asked for the case. */
    Optional<AskingRound> open(long caseId) {
        return em.createQuery("select r from AskingRound r where r.openCaseId = :caseId", AskingRound.class).setParameter("caseId", caseId).getResultStream().findFirst();
    }

    /** In the version the user saw; counted up even if only a place in it changes. */
    AskingRound at(long id, long seenVersion) {
        AskingRound found = em.find(AskingRound.class, id);
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return counted(found);
    }

    AskingRound counted(AskingRound found) {
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    void add(AskingRound round) {
        em.persist(round);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Cases in which supporters are being asked one after another. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> running() {
        return em.createQuery("select r.caseId from AskingRound r where r.state = org.banso.matching.AskingState.RUNNING order by r.id", Long.class).getResultList();
    }

    boolean isRunning(long caseId) {
        return !em.createQuery("select r.id from AskingRound r where r.openCaseId = :caseId and r.state = org.banso.matching.AskingState.RUNNING", Long.class)
            .setParameter("caseId", caseId).getResultList().isEmpty();
    }

    CaseStatus status(long caseId) {
        return em.createQuery("select c.status from ConsultationCase c where c.id = :id", CaseStatus.class).setParameter("id", caseId).getSingleResult();
    }
}
