package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupporterRepository {
    @PersistenceContext
    private EntityManager em;

    /** The supporter in the version the user saw, held until the transaction ends; counted up even if only a row of a list changes. */
    Supporter at(long id, long seenVersion) {
        if (em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, id).getResultList().isEmpty()) {
            throw new NotFound();
        }
        Supporter found = em.find(Supporter.class, id);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    void add(Supporter supporter) {
        em.persist(supporter);
    }

    /** Draws the next code, S0071 after the seventy of the first register, holding its row until the transaction ends. */
    String nextCode() {
        em.createNativeQuery("insert into supporter_code (id, last_number) values (1, 0) on duplicate key update last_number = last_number").executeUpdate();
        var drawn = (Number) em.createNativeQuery("select last_number from supporter_code where id = 1 for update").getSingleResult();
        var used = (String) em.createNativeQuery("select max(code) from supporter where code like 'S____'").getSingleResult();
        int next = Math.max(drawn.intValue(), used == null ? 0 : Integer.parseInt(used.substring(1))) + 1;
        em.createNativeQuery("update supporter_code set last_number = ? where id = 1").setParameter(1, next).executeUpdate();
        return String.format("S%04d", next);
    }

    /** The account with this address, unless another supporter has it. */
    Long freeAccount(String email) {
        return em.createQuery("select a.id from Account a where a.email = :email and not exists (select s.id from Supporter s where s.accountId = a.id)",
            Long.class).setParameter("email", email).getResultStream().findFirst().orElse(null);
    }

    /** The entry with the address of an account that no supporter has yet, locked until the transaction ends. */
    Optional<Supporter> enteredFor(long accountId) {
        Optional<Long> id = em.createQuery("select s.id from Supporter s, Account a where a.id = :account and s.profile.email = a.email"
            + " and s.status <> org.banso.supporter.SupporterStatus.ENDED and not exists (select o.id from Supporter o where o.accountId = a.id) order by s.id",
            Long.class).setParameter("account", accountId).setMaxResults(1).getResultStream().findFirst();
        id.ifPresent(known -> em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, known).getResultList());
        return id.map(known -> em.find(Supporter.class, known));
    }

    /** Stores now, so that a lost race shows here. */
    void flush() {
        em.flush();
    }
}
