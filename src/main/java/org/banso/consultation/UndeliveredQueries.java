package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Which letters of a case reached nobody, so that the office tells people in another way. */
@ApplicationScoped
@Requires(Right.TRIAGE_CASES)
public class UndeliveredQueries {
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** Those nobody has seen to yet, the newest first, at most twenty. */
    public List<Undelivered> ofCase(long caseId) {
        return scope.bind(em.createQuery("select new org.banso.consultation.Undelivered(l.id, l.recipient, l.subject, l.gaveUpAt, l.lastError) from OutboxLetter l"
                + " join ConsultationCase c on c.id = l.caseId where l.caseId = :id and l.gaveUpAt is not null and l.settledAt is null and " + scope.predicate()
                + " order by l.id desc", Undelivered.class))
            .setParameter("id", caseId).setMaxResults(MOST).getResultList();
    }
}
