package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutboxRepository {
    @PersistenceContext
    private EntityManager em;

    void add(OutboxLetter letter) {
        em.persist(letter);
    }

    boolean knows(String key) {
        return !em.createQuery("select l.id from OutboxLetter l where l.idempotencyKey = :key", Long.class)
            .setParameter("key", key).setMaxResults(1).getResultList().isEmpty();
    }

    List<Long> due(Instant now, int most) {
        return em.createQuery("select l.id from OutboxLetter l where l.sentAt is null and l.gaveUpAt is null"
                + " and l.nextAttemptAt <= :now order by l.nextAttemptAt, l.id", Long.class)
            .setParameter("now", now).setMaxResults(most).getResultList();
    }

    List<OutboxLetter> waitingFor(String recipient) {
        return em.createQuery("select l from OutboxLetter l where lower(l.recipient) = :to and l.sentAt is null and l.gaveUpAt is null", OutboxLetter.class)
            .setParameter("to", recipient).getResultList();
    }

    OutboxLetter locked(long id) {
        return em.find(OutboxLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
