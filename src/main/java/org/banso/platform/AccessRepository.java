package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccessRepository {
    @PersistenceContext
    private EntityManager em;

    void add(AccessEvent event) {
        em.persist(event);
    }
}
