package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Names;

/** Which organization an old list means: the one with its corporate number, else the only one of its name in whatever spelling. */
@ApplicationScoped
@Requires(Right.IMPORT_CASES)
class ImportQueries {
    @PersistenceContext
    private EntityManager em;

    Optional<Long> organization(String corporateNumber, String name) {
        var numbered = corporateNumber == null ? Optional.<Long>empty() : em.createQuery("select o.id from Organization o where o.sheet.corporateNumber = :number and o.mergedInto is null"
            + " order by o.id", Long.class).setParameter("number", corporateNumber).setMaxResults(1).getResultStream().findFirst();
        if (numbered.isPresent()) {
            return numbered;
        }
        var named = em.createQuery("select o.id from Organization o where o.nameKey = :key and o.mergedInto is null" + (corporateNumber == null ? "" : " and o.sheet.corporateNumber is null"),
            Long.class).setParameter("key", Names.organizationKey(name)).setMaxResults(2).getResultList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
