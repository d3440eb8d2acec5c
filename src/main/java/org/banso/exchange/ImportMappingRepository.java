package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportMappingRepository {
    @PersistenceContext
    private EntityManager em;

    List<ImportMapping> all() {
        return em.createQuery("select m from ImportMapping m order by m.name, m.id", ImportMapping.class).setMaxResults(ImportMappings.MOST).getResultList();
    }

    Optional<ImportMapping> named(String name) {
        return em.createQuery("select m from ImportMapping m where m.name = :name", ImportMapping.class).setParameter("name", name).getResultStream().findFirst();
    }

    ImportMapping at(long id) {
        ImportMapping found = em.find(ImportMapping.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** A new one, or one that is kept already. */
    void add(ImportMapping mapping) {
        em.persist(mapping);
        em.flush();
    }

    void remove(ImportMapping mapping) {
        em.remove(mapping);
    }
}
