package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReadingRepository {
    @PersistenceContext
    private EntityManager em;

    void add(ReadingEvent event) {
        em.persist(event);
    }

    boolean hasRead(long accountId, long versionId, Instant since) {
        return !em.createQuery("select r.id from ReadingEvent r where r.versionId = :version and r.accountId = :account and r.at >= :since", Long.class)
            .setParameter("version", versionId).setParameter("account", accountId).setParameter("since", since).setMaxResults(1).getResultList().isEmpty();
    }
}
