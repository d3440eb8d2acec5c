package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeaveRepository {
    @PersistenceContext
    private EntityManager em;

    /** The entry of an account, before anything is locked; {@link NotFound} when it belongs to nobody in the register. */
    @Transactional(TxType.REQUIRES_NEW)
    long supporterOf(long accountId) {
        return em.createQuery("select s.id from Supporter s where s.accountId = :me and s.status <> org.banso.supporter.SupporterStatus.ENDED", Long.class)
            .setParameter("me", accountId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Holds the supporter until the transaction ends. */
    Supporter hold(long supporterId) {
        if (em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, supporterId).getResultList().isEmpty()) {
            throw new NotFound();
        }
        return em.find(Supporter.class, supporterId);
    }

    /** Leaves that are not over on the day. */
    List<Leave> from(long supporterId, LocalDate day) {
        return em.createQuery("select l from Leave l where l.supporterId = :supporter and l.to >= :day order by l.from, l.id", Leave.class)
            .setParameter("supporter", supporterId).setParameter("day", day).getResultList();
    }

    Leave of(long supporterId, long id) {
        Leave found = em.find(Leave.class, id);
        if (found == null || found.supporterId() != supporterId) {
            throw new NotFound();
        }
        return found;
    }

    void add(Leave leave) {
        em.persist(leave);
        em.flush();
    }

    void remove(Leave leave) {
        em.remove(leave);
    }
}
