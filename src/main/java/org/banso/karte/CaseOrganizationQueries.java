package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseScope;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.ThreeWay;

/** The organization of a case as it stood on its day, and what has changed since. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseOrganizationQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private OrganizationQueries organizations;

    /**
     * The copy and today's entry.
     *
     * @param ofTheDay what was known then
     * @param takenAt  when the copy was made
     * @param changes  the fields that say something else today
     */
    public record Copy(OrganizationDetails ofTheDay, Instant takenAt, OrganizationDetails today, List<ThreeWay.Change> changes) implements Serializable {
        public Copy {
            changes = List.copyOf(changes);
        }

        /** The change of a field, or null. */
        public ThreeWay.Change changeOf(OrganizationField field) {
            return changes.stream().filter(change -> change.key().equals(field.key())).findFirst().orElse(null);
        }
    }

    /** Empty while the case is a draft, and for a case the actor may not see. */
    public Optional<Copy> of(long caseId) {
        var query = em.createQuery("select k, c.organizationId from CaseOrganization k, ConsultationCase c where c.id = k.caseId and c.id = :id and " + scope.predicate(),
            Object[].class);
        return scope.bind(query).setParameter("id", caseId).getResultStream().findFirst().map(row -> {
            OrganizationDetails today = organizations.seen((Long) row[1]).orElseThrow().details();
            CaseOrganization kept = (CaseOrganization) row[0];
            OrganizationDetails ofTheDay = kept.details(today);
            return new Copy(ofTheDay, kept.takenAt(), today, OrganizationField.all().changed(ofTheDay, today));
        });
    }
}
