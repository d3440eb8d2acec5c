package org.banso.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Text;
import org.banso.supporter.SupporterStatus;

/** What is known of a person who asks to be forgotten, as numbers: the administrator reads no case. */
@ApplicationScoped
@Requires(Right.ERASE_PERSONS)
public class ErasureQueries {
    /** Counting stops here. */
    public static final int MOST = 1000;
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /** Why a person cannot be erased yet; words {@code erasure.obstacle.<name>}. */
    public enum Hindrance {
        /** Nobody erases himself by mistake. */
        YOURSELF,
        /** Open cases are in this person's charge and have to be handed over. */
        OWNS_CASES,
        /** A consultation of this person is running; it has to end or be withdrawn. */
        RUNNING_CASES,
        /** The appointment as a supporter has to be ended. */
        SUPPORTER
    }

    /**
     * What is known.
     *
     * @param accountId of the account with the address, or null
     * @param names     the spellings that are known from account and register
     * @param cases     cases that name the address as their contact, at most {@link #MOST}
     * @param contacts  organizations that name it
     */
    public record Known(Long accountId, List<String> names, int cases, int contacts, boolean supporter, List<Hindrance> hindrances) implements Serializable {
        public boolean nothing() {
            return accountId == null && cases == 0 && contacts == 0 && !supporter;
        }
    }

    /** An erasure that was asked for; who it was is no longer known once it is finished. */
    public record Done(long id, Instant requestedAt, String requestedBy, String reason, Instant finishedAt, Long places) implements Serializable {
    }

    /** Everything the address leads to. */
    public Known known(String email) {
        String mail = Text.singleLine(email).toLowerCase(Locale.ROOT);
        var account = em.createQuery("select a.id, a.displayName from Account a where a.email = :mail", Object[].class).setParameter("mail", mail).getResultList();
        Long accountId = account.isEmpty() ? null : (Long) account.get(0)[0];
        var register = em.createQuery("select s.status, s.profile.name, s.profile.nameKana, s.profile.nameEn from Supporter s where lower(s.profile.email) = :mail",
            Object[].class).setParameter("mail", mail).getResultList();
        var names = new ArrayList<String>();
        account.forEach(row -> names.add((String) row[1]));
        register.forEach(row -> names.addAll(java.util.Arrays.asList((String) row[1], (String) row[2], (String) row[3])));
        var contacts = em.createQuery("select c.id from OrganizationContact c where lower(c.sheet.email) = :mail", Long.class);
        var cases = em.createQuery("select c.id from ConsultationCase c where lower(c.applicant.contactEmail) = :mail", Long.class);
        var running = em.createQuery("select c.id from ConsultationCase c where lower(c.applicant.contactEmail) = :mail and c.status in :open", Long.class)
            .setParameter("open", CaseStatus.OPEN);
        var hindrances = EnumSet.noneOf(Hindrance.class);
        if (accountId != null && accountId == actor.accountId()) {
            hindrances.add(Hindrance.YOURSELF);
        }
        if (accountId != null && !em.createQuery("select c.id from ConsultationCase c where c.ownerAccountId = :me and c.status in :open", Long.class)
            .setParameter("me", accountId).setParameter("open", CaseStatus.OPEN).setMaxResults(1).getResultList().isEmpty()) {
            hindrances.add(Hindrance.OWNS_CASES);
        }
        if (count(running, mail) > 0) {
            hindrances.add(Hindrance.RUNNING_CASES);
        }
        if (register.stream().anyMatch(row -> row[0] == SupporterStatus.ACTIVE || row[0] == SupporterStatus.SUSPENDED)) {
            hindrances.add(Hindrance.SUPPORTER);
        }
        return new Known(accountId, names.stream().filter(name -> !Text.isBlank(name)).distinct().toList(), count(cases, mail), count(contacts, mail),
            !register.isEmpty(), List.copyOf(hindrances));
    }

    /** What was asked for so far, the newest first. */
    public List<Done> past() {
        return em.createQuery("select new org.banso.erasure.ErasureQueries$Done(e.id, e.requestedAt, a.displayName, e.reason, e.finishedAt, e.places)"
            + " from Erasure e left join Account a on a.id = e.requestedBy order by e.id desc", Done.class).setMaxResults(SHOWN).getResultList();
    }

    private static int count(TypedQuery<Long> query, String mail) {
        return query.setParameter("mail", mail).setMaxResults(MOST).getResultList().size();
    }
}
