package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ExportRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<SavedExport> saved(long accountId) {
        return Optional.ofNullable(em.find(SavedExport.class, accountId));
    }

    void add(SavedExport saved) {
        em.persist(saved);
    }
}
