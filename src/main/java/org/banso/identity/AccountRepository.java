package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccountRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
            .setParameter("email", email).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The account as it is now, locked until the transaction ends: counting sign-ins of the same account waits its turn. */
    void lockNow(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    Account at(long id, long seenVersion) {
        Account found = find(id).orElseThrow(NotFound::new);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** Enabled accounts holding one of the roles, by name. */
    List<Account> withAnyRole(List<Role> roles) {
        return em.createQuery("select distinct a from Account a join a.roles r where r in :roles and a.disabledAt is null order by a.displayName, a.id",
            Account.class).setParameter("roles", roles).getResultList();
    }

    /** Those of the accounts that are enabled and hold one of the roles. */
    Set<Long> withAnyRole(Collection<Long> ids, Set<Role> roles) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select distinct a.id from Account a join a.roles r where a.id in :ids and r in :roles"
            + " and a.disabledAt is null", Long.class).setParameter("ids", ids).setParameter("roles", roles).getResultList());
    }

    /** The enabled administrators, locked until the transaction ends, so that two of them cannot remove each other at once. */
    List<Account> administratorsLocked() {
        List<Long> ids = em.createQuery("select a.id from Account a join a.roles r where r = :role and a.disabledAt is null order by a.id", Long.class)
            .setParameter("role", Role.SYS_ADMIN).getResultList();
        return ids.stream().map(id -> em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE)).toList();
    }

    boolean isEmpty() {
        return em.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    void add(Account account) {
        em.persist(account);
    }

    void flush() {
        em.flush();
    }
}
