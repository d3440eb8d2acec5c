package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.banso.shared.Jst;
import org.banso.shared.Page;
import org.banso.shared.Text;

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

    /**
     * What is looked for; null or blank parts do not matter.
     *
     * @param who  the name of who acted, or the mail address or number that was acted on
     * @param from first day in Japan
     * @param to   last day in Japan
     */
    public record Filter(String kind, String who, LocalDate from, LocalDate to) implements Serializable {
    }

    /** Newest first. */
    public Page<AuditRow> page(Filter filter, int number) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!Text.isBlank(filter.kind())) {
            where.add("a.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (!Text.isBlank(filter.who())) {
            where.add("(a.subject = :who or a.actorName = :who)");
            values.put("who", filter.who().strip());
        }
        if (filter.from() != null) {
            where.add("a.at >= :from");
            values.put("from", Jst.startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.add("a.at < :to");
            values.put("to", Jst.endOf(filter.to()));
        }
        var query = em.createQuery("select new org.banso.platform.AuditQueries$AuditRow(a.id, a.at, a.actorName, a.kind, a.subject, a.detail,"
            + " a.remoteAddress) from AuditEvent a" + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by a.id desc", AuditRow.class);
        values.forEach(query::setParameter);
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
