package org.banso.platform.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GuestLinkRepository {
    @PersistenceContext
    private EntityManager em;

    void add(GuestLink link) {
        em.persist(link);
        em.flush();
    }

    Optional<GuestLink> by(GuestPurpose purpose, String keyHash) {
        return em.createQuery("select g from GuestLink g where g.keyHash = :hash and g.purpose = :purpose", GuestLink.class)
            .setParameter("hash", keyHash).setParameter("purpose", purpose).getResultStream().findFirst();
    }

    /** Those to one subject that nobody took back, past ones among them. */
    List<GuestLink> to(GuestPurpose purpose, long subjectId) {
        return em.createQuery("select g from GuestLink g where g.purpose = :purpose and g.subjectId = :subject and g.revokedAt is null", GuestLink.class)
            .setParameter("purpose", purpose).setParameter("subject", subjectId).getResultList();
    }

    void opened(long id, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        em.createNativeQuery("update guest_link set openings = openings + 1, first_opened_at = coalesce(first_opened_at, ?), last_opened_at = ? where id = ?")
            .setParameter(1, at).setParameter(2, at).setParameter(3, id).executeUpdate();
    }

    void flush() {
        em.flush();
    }
}
