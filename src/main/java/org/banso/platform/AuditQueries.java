package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.shared.Page;

/** The audit log as the auditor reads it. */
@ApplicationScoped
@Requires(Right.VIEW_AUDIT)
public class AuditQueries {
    public static final int PAGE_SIZE = 50;

    /** One line, as written. */
    public record AuditRow(long id, Instant at, String actorName, String kind, String subject, String detail, String remoteAddress)
        implements Serializable {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /** Newest first; {@code kind} null or blank for all. */
    public Page<AuditRow> page(String kind, int number) {
        boolean all = kind == null || kind.isBlank();
        var query = em.createQuery("select new org.banso.platform.AuditQueries$AuditRow(a.id, a.at, a.actorName, a.kind, a.subject, a.detail,"
            + " a.remoteAddress) from AuditEvent a" + (all ? "" : " where a.kind = :kind") + " order by a.id desc", AuditRow.class);
        if (!all) {
            query.setParameter("kind", kind);
        }
        return Page.of(query.setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), Math.max(1, number), PAGE_SIZE);
    }

    /** What was last tried with one's own mail address, newest first: everybody may see who signed in as him. */
    @Requires(signedIn = true)
    public List<AuditRow> ownSignIns(List<String> kinds, int most) {
        return em.createQuery("select new org.banso.platform.AuditQueries$AuditRow(a.id, a.at, a.actorName, a.kind, a.subject, a.detail,"
                + " a.remoteAddress) from AuditEvent a where a.subject = :me and a.kind in :kinds order by a.id desc", AuditRow.class)
            .setParameter("me", actor.who().email()).setParameter("kinds", kinds).setMaxResults(most).getResultList();
    }

    public List<String> kinds() {
        return em.createQuery("select distinct a.kind from AuditEvent a order by a.kind", String.class).getResultList();
    }
}
