package org.banso.platform.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Which keys were given out and whether they were used, for the office. */
@ApplicationScoped
@Requires(Right.ARRANGE_SUPPORT)
public class GuestLinkQueries {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    /** All keys to a subject that the caller has found allowed, the newest first. */
    public List<GuestLinkRow> to(GuestPurpose purpose, long subjectId) {
        return em.createQuery("select new org.banso.platform.guest.GuestLinkRow(g.id, g.holder, g.email, g.createdAt, g.expiresAt, g.revokedAt, g.openings,"
                + " g.lastOpenedAt) from GuestLink g where g.purpose = :purpose and g.subjectId = :subject order by g.id desc", GuestLinkRow.class)
            .setParameter("purpose", purpose).setParameter("subject", subjectId).setMaxResults(MOST).getResultList();
    }
}
