package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banso.platform.Requires;
import org.banso.shared.NotFound;

/** The case beside the work of another family. That family states the right to do its work; who may see the case is decided here. */
@ApplicationScoped
@Requires(open = true)
public class CaseAtHandQueries {
    private static final String CASE = "select new org.banso.consultation.CaseAtHand(c.id, c.version, c.caseNo, c.matter.title, c.applicant.organizationName,"
        + " c.status, c.applicant.contactName, c.applicant.contactEmail, c.ownerAccountId) from ConsultationCase c where c.id = :id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** @throws NotFound when there is no such case, or the actor may not see it */
    public CaseAtHand visible(long caseId) {
        return scope.bind(em.createQuery(CASE + " and " + scope.predicate(), CaseAtHand.class)).setParameter("id", caseId).getResultStream()
            .findFirst().orElseThrow(NotFound::new);
    }

    /** For what follows from an act that was already allowed, whoever acted: letters, and what the holder of a key does. */
    public CaseAtHand unscoped(long caseId) {
        return em.createQuery(CASE, CaseAtHand.class).setParameter("id", caseId).getSingleResult();
    }
}
