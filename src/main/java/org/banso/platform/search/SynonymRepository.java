package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SynonymRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SynonymGroup group) {
        em.persist(group);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** The group in the version the user saw. */
    SynonymGroup at(long id, long seenVersion) {
        SynonymGroup found = em.find(SynonymGroup.class, id);
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    void remove(SynonymGroup group) {
        em.remove(group);
    }

    List<SynonymGroup> all() {
        return em.createQuery("select g from SynonymGroup g", SynonymGroup.class).getResultList();
    }
}
