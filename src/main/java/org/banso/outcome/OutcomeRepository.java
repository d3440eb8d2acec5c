package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutcomeRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** Whom to ask about which case. */
    record Asked(long caseId, String caseNo, String title, String name, String email) {
    }

    /** A case that the actor may see. */
    long visible(String caseNo) {
        return scope.bind(em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Long.class)).setParameter("no", caseNo)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** An outcome of a case that the actor may see, as he saw it. */
    Outcome at(OutcomeSeen seen) {
        Outcome found = one(seen.id());
        if (found.version() != seen.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    Outcome one(long id) {
        Outcome found = em.find(Outcome.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || scope.bind(em.createQuery("select c.id from ConsultationCase c where c.id in :cases and " + scope.predicate(), Long.class))
            .setParameter("cases", found.cases()).setMaxResults(1).getResultList().isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    boolean isMade(String formKey) {
        return formKey != null && !em.createQuery("select o.id from Outcome o where o.requestKey = :key", Long.class).setParameter("key", formKey).getResultList().isEmpty();
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    OutcomeAsk by(String token) {
        return em.createQuery("select a from OutcomeAsk a where a.tokenHash = :hash", OutcomeAsk.class).setParameter("hash", Keys.fingerprint(token == null ? "" : token))
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    String caseNo(long caseId) {
        return em.createQuery("select c.caseNo from ConsultationCase c where c.id = :id", String.class).setParameter("id", caseId).getSingleResult();
    }

    /** Cases that ended with support between the two moments, have an address and were not asked after so many months. */
    List<Asked> toAsk(int months, Instant from, Instant to, int most) {
        return em.createQuery("select c.id, c.caseNo, c.matter.title, c.applicant.contactName, c.applicant.contactEmail from ConsultationCase c where c.status = :closed"
                + " and c.milestones.closedAt >= :from and c.milestones.closedAt < :to and c.closeReason in :ended and c.applicant.contactEmail is not null"
                + " and not exists (select a.id from OutcomeAsk a where a.caseId = c.id and a.months = :months) order by c.id", Object[].class)
            .setParameter("closed", CaseStatus.CLOSED).setParameter("from", from).setParameter("to", to).setParameter("ended", List.of(CloseReason.COMPLETED, CloseReason.REFERRED))
            .setParameter("months", months).setMaxResults(most).getResultStream()
            .map(row -> new Asked((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4])).toList();
    }

    Optional<Asked> asked(long caseId) {
        return em.createQuery("select c.id, c.caseNo, c.matter.title, c.applicant.contactName, c.applicant.contactEmail from ConsultationCase c where c.id = :id", Object[].class)
            .setParameter("id", caseId).getResultStream().findFirst().map(row -> new Asked((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
    }
}
