package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Rows of dismissals. Who changes one holds its case and its supporter first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DismissalRepository {
    /** What never changes about one: whom it is about, and where it holds. */
    record Subject(long caseId, Long organizationId, long supporterId) {
    }

    @PersistenceContext
    private EntityManager em;

    /** Read in a transaction of its own, before the locks. */
    @Transactional(TxType.REQUIRES_NEW)
    Subject subject(long id) {
        ConflictDismissal found = em.find(ConflictDismissal.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return new Subject(found.caseId(), found.organizationId(), found.supporterId());
    }

    ConflictDismissal at(long id, long seenVersion) {
        ConflictDismissal found = em.find(ConflictDismissal.class, id);
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    void add(ConflictDismissal proposed) {
        em.persist(proposed);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Those whose day has passed have ended; the findings count again from that day by themselves. */
    int expire(LocalDate today, Instant now) {
        return em.createQuery("update ConflictDismissal d set d.state = org.banso.matching.DismissalState.ENDED, d.endedAt = :now, d.version = d.version + 1"
            + " where d.state = org.banso.matching.DismissalState.CONFIRMED and d.until < :today").setParameter("now", now).setParameter("today", today).executeUpdate();
    }
}
