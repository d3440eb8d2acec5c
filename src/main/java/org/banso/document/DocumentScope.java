package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.Who;

/**
 * As what the actor stands to the files of a case he sees by {@link org.banso.consultation.CaseScope}. What he is towards this case
 * decides, not which roles add up in him: an applicant stays one in his own organization's cases.
 */
@ApplicationScoped
class DocumentScope {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    Reader reader(long caseId) {
        if (actor.who() == Who.SYSTEM || actor.has(Right.VIEW_ALL_CASES)) {
            return Reader.OFFICE;
        }
        if (found("select m.id from Membership m, ConsultationCase c where c.id = :case and m.organizationId = c.organizationId and m.accountId = :me", caseId)) {
            return Reader.APPLICANT;
        }
        return found("select a.id from Assignment a where a.caseId = :case and a.accountId = :me and a.role = org.banso.matching.SupportRole.LEAD"
            + " and a.state = org.banso.matching.AssignmentState.ACCEPTED", caseId) ? Reader.LEAD : Reader.MEMBER;
    }

    private boolean found(String query, long caseId) {
        return !em.createQuery(query, Long.class).setParameter("case", caseId).setParameter("me", actor.accountId()).getResultList().isEmpty();
    }

    /** Whether it is a deck that the actor sees, and so may bring a version of. */
    boolean mayWorkOn(Document document, Reader reader) {
        return document.isDeck() && reader.sees(document.visibility(), document.ofApplicant(), document.broughtBy(actor.accountId()));
    }

    /** Whether the actor may bring a new version, say what it is, or take it back: his own side's files, and the office all. */
    boolean mayChange(Document document, Reader reader) {
        return switch (reader) {
            case OFFICE -> actor.has(Right.TRIAGE_CASES);
            case APPLICANT -> document.ofApplicant();
            case LEAD, MEMBER -> document.broughtBy(actor.accountId());
        };
    }
}
