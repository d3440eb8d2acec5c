package org.banso.karte;

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

/**
 * Unsaved work and who is at it. Both are written by one statement that inserts or renews, because two windows of one person
 * write at the same moment; nobody else ever writes these rows.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WorkRepository {
    @PersistenceContext
    private EntityManager em;

    void keep(long accountId, long caseId, String section, Drafts.Draft draft) {
        em.createNativeQuery("insert into karte_draft (account_id, case_id, section, base, typed, saved_at) values (?, ?, ?, ?, ?, ?)"
                + " on duplicate key update version = version + 1, base = values(base), typed = values(typed), saved_at = values(saved_at)")
            .setParameter(1, accountId).setParameter(2, caseId).setParameter(3, section).setParameter(4, draft.base())
            .setParameter(5, draft.typed()).setParameter(6, utc(draft.savedAt())).executeUpdate();
    }

    Optional<Drafts.Draft> draft(long accountId, long caseId, String section) {
        return em.createQuery("select d.base, d.typed, d.savedAt from KarteDraft d where d.accountId = :account and d.caseId = :case"
                + " and d.section = :section", Object[].class)
            .setParameter("account", accountId).setParameter("case", caseId).setParameter("section", section)
            .getResultStream().findFirst().map(row -> new Drafts.Draft((String) row[0], (String) row[1], (Instant) row[2]));
    }

    void discard(long accountId, long caseId, String section) {
        em.createQuery("delete from KarteDraft d where d.accountId = :account and d.caseId = :case and d.section = :section")
            .setParameter("account", accountId).setParameter("case", caseId).setParameter("section", section).executeUpdate();
    }

    /** How many drafts were forgotten. */
    int forgetDrafts(Instant savedBefore) {
        return em.createQuery("delete from KarteDraft d where d.savedAt < :then").setParameter("then", savedBefore).executeUpdate();
    }

    void seen(long accountId, String name, long caseId, String section, Instant at) {
        em.createNativeQuery("insert into karte_presence (account_id, case_id, name, section, seen_at) values (?, ?, ?, ?, ?)"
                + " on duplicate key update version = version + 1, section = values(section), seen_at = values(seen_at)")
            .setParameter(1, accountId).setParameter(2, caseId).setParameter(3, name).setParameter(4, section).setParameter(5, utc(at)).executeUpdate();
    }

    List<Presence.Colleague> others(long accountId, long caseId, Instant since) {
        return em.createQuery("select new org.banso.karte.Presence$Colleague(p.name, p.section) from KartePresence p where p.caseId = :case"
                + " and p.accountId <> :account and p.seenAt > :since order by p.name, p.id", Presence.Colleague.class)
            .setParameter("case", caseId).setParameter("account", accountId).setParameter("since", since).getResultList();
    }

    int forgetPresence(Instant seenBefore) {
        return em.createQuery("delete from KartePresence p where p.seenAt < :then").setParameter("then", seenBefore).executeUpdate();
    }

    void forgetPresence(long caseId) {
        em.createQuery("delete from KartePresence p where p.caseId = :id").setParameter("id", caseId).executeUpdate();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
