package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.organization.CorporateNumberChanged;
import org.banso.organization.OrganizationChanged;

/** Cases of one corporate number count as one applicant (domain.md 5, C5 and C6), also when the number is told later; and they are found by what the organization says today. */
@ApplicationScoped
class CaseCounting {
    @Inject
    private CaseRepository cases;

    void changed(@Observes CorporateNumberChanged event) {
        cases.countAnew(event.organizationId());
    }

    void rewritten(@Observes OrganizationChanged event) {
        cases.searchAnew(event.organizationId());
    }
}
