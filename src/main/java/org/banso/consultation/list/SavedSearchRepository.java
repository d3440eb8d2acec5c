package org.banso.consultation.list;

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
class SavedSearchRepository {
    @PersistenceContext
    private EntityManager em;

    /** The search in the version its owner saw; that of another is not found. */
    SavedSearch own(long id, long seenVersion, long account) {
        SavedSearch found = em.find(SavedSearch.class, id);
        if (found == null || !found.belongsTo(account)) {
            throw new NotFound();
        }
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** A search this account may open. */
    SavedSearch readable(long id, long account) {
        SavedSearch found = em.find(SavedSearch.class, id);
        if (found == null || !found.readableBy(account)) {
            throw new NotFound();
        }
        return found;
    }

    /** Holds the account's row until this transaction ends, so that neither names nor places are given twice. */
    void oneAtATime(long account) {
        em.createNativeQuery("select id from account where id = ? for update").setParameter(1, account).getResultList();
    }

    List<SavedSearch> of(long account) {
        return em.createQuery("select s from SavedSearch s where s.accountId = :account", SavedSearch.class).setParameter("account", account).getResultList();
    }

    List<SavedSearchPin> pins(long account) {
        return em.createQuery("select p from SavedSearchPin p where p.accountId = :account order by p.place, p.id", SavedSearchPin.class)
            .setParameter("account", account).getResultList();
    }

    void add(Object created) {
        em.persist(created);
    }

    void remove(SavedSearchPin pin) {
        em.remove(pin);
    }

    void remove(SavedSearch search) {
        em.createQuery("delete from SavedSearchPin p where p.searchId = :id").setParameter("id", search.id()).executeUpdate();
        em.remove(search);
    }

    StoredLayout layout(long account) {
        return em.find(StoredLayout.class, account);
    }

    void flush() {
        em.flush();
    }
}
