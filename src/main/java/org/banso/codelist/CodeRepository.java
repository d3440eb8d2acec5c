package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CodeRepository {

    @PersistenceContext
    private EntityManager em;

    /** Every code of every list, those of one list in its order. */
    List<CodeEntry> all() {
        return em.createQuery("select e from CodeEntry e order by e.listName, e.placeInList, e.id", CodeEntry.class).getResultList();
    }

    /** The words that codes had before, those of one code in the order of their days. */
    List<CodeLabelPeriod> pastLabels() {
        return em.createQuery("select p from CodeLabelPeriod p order by p.listName, p.code, p.toOn", CodeLabelPeriod.class).getResultList();
    }

    /** The codes of one list in its order, locked so that two administrators take turns. */
    List<CodeEntry> locked(String list) {
        return em.createQuery("select e from CodeEntry e where e.listName = :list order by e.placeInList, e.id", CodeEntry.class)
            .setParameter("list", list).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<CodeEntry> find(String list, String code) {
        return em.createQuery("select e from CodeEntry e where e.listName = :list and e.code = :code", CodeEntry.class)
            .setParameter("list", list).setParameter("code", code).getResultStream().findFirst();
    }

    /**
     * @throws NotFound     when there is no such code
     * @throws StaleVersion when it was changed since it was seen
     */
    CodeEntry at(String list, String code, long seenVersion) {
        CodeEntry found = find(list, code).orElseThrow(NotFound::new);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** The words that one code had before, in the order of their days. */
    List<CodeLabelPeriod> pastLabels(String list, String code) {
        return em.createQuery("select p from CodeLabelPeriod p where p.listName = :list and p.code = :code order by p.toOn", CodeLabelPeriod.class)
            .setParameter("list", list).setParameter("code", code).getResultList();
    }

    void add(Object entry) {
        em.persist(entry);
    }

    void remove(Object entry) {
        em.remove(entry);
    }

    void flush() {
        em.flush();
    }
}
