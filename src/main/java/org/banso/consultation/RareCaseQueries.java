package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseElsewhere.Few;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * Finds out whether a condition that stands in another table is met by few cases. A list in its own order comes to the cases of a
 * common value soon and to those of a rare one only at its end; the other table's index names the rare ones at once.
 */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
class RareCaseQueries {
    /** So many rows are read from an index in a few milliseconds, and of more there is one every few hundred cases of half a million. */
    static final int FEW = 2_000;

    @PersistenceContext
    private EntityManager em;

    /**
     * The cases of the first condition of the filter that no more than so many rows meet; nothing when each is common or there is
     * none. One statement for each condition that is looked at, which stops there. The row scope is the list's to ask.
     */
    Optional<Few> few(CaseFilter filter, int most) {
        return CaseElsewhere.of(filter).stream().map(condition -> new Few(condition, ids(condition, most + 1))).filter(found -> found.caseIds().size() <= most)
            .map(found -> new Few(found.condition(), found.caseIds().stream().distinct().toList())).findFirst();
    }

    private List<Long> ids(CaseElsewhere condition, int most) {
        var query = em.createQuery(condition.ids(), Long.class).setMaxResults(most);
        condition.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
