package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CodeRepository {

    @PersistenceContext
    private EntityManager em;

    /** Every code of every list, those of one list in its order. */
    List<CodeEntry> all() {
        return em.createQuery("select e from CodeEntry e order by e.listName, e.placeInList, e.id", CodeEntry.class).getResultList();
    }
}
