package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseScope;
import org.banso.consultation.KarteField;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** With whom the applicant of a case works, for whoever may see the case. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class CollaboratorQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** The collaborators of a case the actor may see; none for one he may not see. */
    public List<CollaboratorLine> ofCase(long caseId) {
        return lines(caseId, scope.predicate(), Audience.of(actor));
    }

    /** The collaborators of a case of the actor's own organization, without the office's note on each. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<CollaboratorLine> ofOwnCase(long caseId) {
        List<CollaboratorLine> lines = lines(caseId, scope.own(), Audience.APPLICANT);
        lines.forEach(line -> line.setNote(null));
        return lines;
    }

    private List<CollaboratorLine> lines(long caseId, String allowed, Audience audience) {
        if (!KarteField.COLLABORATORS.readableBy(audience)) {
            return List.of();
        }
        var query = em.createQuery("select o from Collaborator o join ConsultationCase c on c.id = o.caseId where c.id = :id and " + allowed
            + " order by o.place, o.id", Collaborator.class);
        return scope.bind(query).setParameter("id", caseId).getResultList().stream().map(Collaborator::line).toList();
    }
}
