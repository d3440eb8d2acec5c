package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** The case in the version the user saw, if the actor may see it at all. */
    ConsultationCase at(long id, long seenVersion) {
        ConsultationCase found = visible(id);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** The case if the actor may see it; anything else is not found. */
    ConsultationCase visible(long id) {
        scope.require(em, id);
        return em.find(ConsultationCase.class, id);
    }

    /** For families that have already checked the actor's right to this case by rules of their own (requests, surveys). */
    ConsultationCase unscoped(long id) {
        ConsultationCase found = em.find(ConsultationCase.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Stores the case with everything that happened to it; a lost race shows here. */
    void save(ConsultationCase changed) {
        if (changed.id() == null) {
            em.persist(changed);
        }
        changed.takePending().forEach(event -> {
            event.belongTo(changed.id());
            em.persist(event);
        });
        em.flush();
    }

    /** The id behind a case number the actor may see. */
    Long idOf(String caseNo) {
        var query = em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Long.class);
        return scope.bind(query).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void add(CaseMessage message) {
        em.persist(message);
    }

    CaseMessage message(long id) {
        CaseMessage found = em.find(CaseMessage.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Marks the open question of the case as answered. */
    void closeQuestions(long caseId, java.time.Instant at) {
        em.createQuery("select m from CaseMessage m where m.caseId = :id and m.kind = :kind and m.answeredAt is null", CaseMessage.class)
            .setParameter("id", caseId).setParameter("kind", MessageKind.QUESTION).getResultList().forEach(question -> question.answered(at));
    }

    /** Draws the next number of the desk's year, holding its row until this transaction ends. */
    String nextNumber(String desk, FiscalYear year) {
        var run = new CaseNumber.Run(desk, year.year());
        CaseNumber number = em.find(CaseNumber.class, run, LockModeType.PESSIMISTIC_WRITE);
        if (number == null) {
            em.createNativeQuery("insert into case_number (desk, fiscal_year, last_number) values (?, ?, 0) on duplicate key update last_number = last_number")
                .setParameter(1, desk).setParameter(2, year.year()).executeUpdate();
            number = em.find(CaseNumber.class, run, LockModeType.PESSIMISTIC_WRITE);
        }
        return number.next();
    }

    void remove(ConsultationCase draft) {
        em.createNativeQuery("delete from case_event where case_id = ?").setParameter(1, draft.id()).executeUpdate();
        em.remove(draft);
    }
}
