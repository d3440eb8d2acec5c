package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.organization.OrganizationMoving;

/** The cases of an organization go over to another when the two are merged, and back when that is undone. */
@ApplicationScoped
class CaseMoves {
    private static final String KIND = "CASE";

    @Inject
    private CaseRepository cases;

    void moving(@Observes OrganizationMoving moving) {
        cases.moveTo(moving.to(), moving.rows(KIND, cases.heldOfOrganization(moving.from())));
    }
}
