package org.banso.platform.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckRepository {
    @PersistenceContext
    private EntityManager em;

    CheckResult of(String key) {
        CheckResult known = em.find(CheckResult.class, key);
        if (known == null) {
            known = new CheckResult(key);
            em.persist(known);
        }
        return known;
    }

    boolean done(LocalDate night) {
        return !em.createNativeQuery("select on_day from check_night where on_day = ?").setParameter(1, night).getResultList().isEmpty();
    }

    /** Fails when another node was faster. */
    void claim(LocalDate night) {
        em.createNativeQuery("insert into check_night (on_day) values (?)").setParameter(1, night).executeUpdate();
    }
}
