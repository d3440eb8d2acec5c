package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EngagementRepository {
    @PersistenceContext
    private EntityManager em;

    HandsOn at(PlanSeen seen) {
        HandsOn found = em.find(HandsOn.class, seen.id());
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seen.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    /** The engagement that this form has already made, if it was sent before. */
    Optional<Long> madeBy(String formKey) {
        return formKey == null ? Optional.empty() : em.createQuery("select h.id from HandsOn h where h.requestKey = :key", Long.class)
            .setParameter("key", formKey).getResultStream().findFirst();
    }

    /** Its supporter begins with its first month. */
    void begin(HandsOn approved) {
        em.persist(new HandsOnHolder(approved.id(), approved.supporterId(), approved.form().getFrom()));
    }

    /** Another has it from today on; of one that is not approved yet nobody has had it. */
    void handTo(HandsOn engagement, LocalDate today) {
        em.createQuery("select k from HandsOnHolder k where k.engagementId = :id and k.until is null", HandsOnHolder.class).setParameter("id", engagement.id()).getResultStream()
            .findFirst().filter(holder -> holder.supporterId() != engagement.supporterId()).map(holder -> holder.handTo(engagement.supporterId(), today)).ifPresent(em::persist);
    }

    /** Held until the transaction ends: of two first reports on one month the second finds the other's. */
    void hold(long id) {
        em.createNativeQuery("select id from hands_on_engagement where id = ? for update").setParameter(1, id).getResultList();
    }

    /** @throws NotFound when nobody has reported on the month */
    HandsOnProgress report(long engagementId, LocalDate month) {
        return find(engagementId, month).orElseThrow(NotFound::new);
    }

    /**
     * The report of the month, a new one where there is none yet.
     *
     * @param read version that was read; null where there was none
     */
    HandsOnProgress progress(long engagementId, LocalDate month, Long read) {
        Optional<HandsOnProgress> found = find(engagementId, month);
        if (!Objects.equals(found.map(HandsOnProgress::version).orElse(null), read)) {
            throw new StaleVersion();
        }
        return found.orElseGet(() -> {
            var begun = new HandsOnProgress(engagementId, month);
            em.persist(begun);
            return begun;
        });
    }

    private Optional<HandsOnProgress> find(long engagementId, LocalDate month) {
        return em.createQuery("select p from HandsOnProgress p where p.engagementId = :id and p.month = :month", HandsOnProgress.class)
            .setParameter("id", engagementId).setParameter("month", month).getResultStream().findFirst();
    }

    /** Whether the account is that supporter's. */
    boolean isSupporter(long supporterId, long account) {
        return !em.createQuery("select s.id from Supporter s where s.id = :id and s.accountId = :me", Long.class).setParameter("id", supporterId)
            .setParameter("me", account).getResultList().isEmpty();
    }

    String nameOf(long supporterId) {
        return em.createQuery("select s.profile.name from Supporter s where s.id = :id", String.class).setParameter("id", supporterId).getSingleResult();
    }

    Optional<String> emailOf(long supporterId) {
        return em.createQuery("select s.profile.email from Supporter s where s.id = :id", String.class).setParameter("id", supporterId).getResultStream()
            .filter(email -> email != null).findFirst();
    }
}
