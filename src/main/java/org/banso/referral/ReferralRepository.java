package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseScope;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private CaseAtHandQueries cases;

    void add(Referral made) {
        em.persist(made);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** The referral in the version the actor saw, if he may see its case. */
    Referral at(ReferralSeen seen) {
        Referral found = em.find(Referral.class, seen.id());
        if (found == null) {
            throw new NotFound();
        }
        cases.visible(found.caseId());
        StaleVersion.unlessNewest(found.version(), seen.version());
        return found;
    }

    /** For the holder of a key. */
    Referral read(long id) {
        return em.find(Referral.class, id);
    }

    /** For the holder of a key, held until his answer is written. */
    Referral held(long id) {
        return em.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One of a case of the actor's own organization, once he has been asked or it was sent. */
    Referral own(String caseNo, long id) {
        return scope.bind(em.createQuery("select r from Referral r join ConsultationCase c on c.id = r.caseId where r.id = :id and c.caseNo = :no"
                + " and (r.askedAt is not null or r.sentAt is not null) and " + scope.own(), Referral.class)).setParameter("id", id).setParameter("no", caseNo)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those that rest on a consent and are not closed. */
    List<Referral> restingOn(long consentId) {
        return em.createQuery("select r from Referral r where r.consentId = :consent and r.endedAt is null", Referral.class)
            .setParameter("consent", consentId).getResultList();
    }

    /** Open ones of a case. */
    List<Referral> openOf(long caseId) {
        return em.createQuery("select r from Referral r where r.caseId = :case and r.endedAt is null", Referral.class).setParameter("case", caseId).getResultList();
    }

    /** Those with an agency that has been silent since before this moment and was not reminded since then either. */
    List<Long> silentSince(Instant before, int most) {
        return em.createQuery("select r.id from Referral r where r.endedAt is null and r.state in (org.banso.referral.ReferralState.SENT,"
                + " org.banso.referral.ReferralState.ACCEPTED) and r.sinceAt < :before and (r.remindedAt is null or r.remindedAt < :before) order by r.id", Long.class)
            .setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** The consent of the case for this agency that is in force; null when there is none. */
    Long consentInForce(long caseId, String agency) {
        return em.createQuery("select s.id from CaseConsent s where s.caseId = :case and s.agency = :agency and s.withdrawnOn is null order by s.id desc", Long.class)
            .setParameter("case", caseId).setParameter("agency", agency).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }
}
