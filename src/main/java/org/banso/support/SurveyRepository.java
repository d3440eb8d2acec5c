package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.CloseReason;
import org.banso.platform.Keys;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SurveyRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    void add(SurveyResponse asked) {
        em.persist(asked);
    }

    /** The survey behind the link, whoever opens it. */
    SurveyResponse by(String token) {
        return em.createQuery("select s from SurveyResponse s where s.tokenHash = :hash", SurveyResponse.class)
            .setParameter("hash", Keys.fingerprint(token == null ? "" : token)).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** The last survey of a case of the actor's own organization. */
    Optional<SurveyResponse> ofMyCase(String caseNo) {
        return scope.bind(em.createQuery("select s from SurveyResponse s join ConsultationCase c on c.id = s.caseId where c.caseNo = :no and " + scope.own()
                + " order by s.id desc", SurveyResponse.class)).setParameter("no", caseNo).setMaxResults(1).getResultStream().findFirst();
    }

    /** Completed cases that ended between the two moments, have an address and were not asked a second time. */
    List<Long> toAskLater(Instant from, Instant to, int most) {
        return em.createQuery("select c.id from ConsultationCase c where c.status = :closed and c.closeReason = :completed and c.milestones.closedAt >= :from"
                + " and c.milestones.closedAt < :to and c.applicant.contactEmail is not null and not exists (select s.id from SurveyResponse s where s.caseId = c.id and s.phase = :later)"
                + " order by c.id", Long.class).setParameter("closed", CaseStatus.CLOSED).setParameter("completed", CloseReason.COMPLETED).setParameter("from", from)
            .setParameter("to", to).setParameter("later", SurveyPhase.LATER).setMaxResults(most).getResultList();
    }

    void flush() {
        em.flush();
    }
}
