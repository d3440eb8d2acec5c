package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banso.consultation.Content;
import org.banso.consultation.ScreeningNeeds;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationQueries;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** Of a venture the stage of its funding is known by the end of screening (domain.md 4.2, ○): from the copy of the day, or from today's entry. */
@ApplicationScoped
@Transactional
class OrganizationNeeds implements ScreeningNeeds {
    private static final String VENTURE = "VENTURE";

    @Inject
    private KarteRepository karte;
    @Inject
    private OrganizationQueries organizations;

    @Override
    public List<Fault> missing(long caseId, long organizationId, Content content) {
        if (!VENTURE.equals(content.applicant().getApplicantType())) {
            return List.of();
        }
        OrganizationDetails today = organizations.details(organizationId);
        boolean known = !Text.isBlank(today.sheet().getFundingStage())
            || karte.copyOf(caseId).filter(kept -> !Text.isBlank(kept.details(today).sheet().getFundingStage())).isPresent();
        return known ? List.of() : List.of(new Fault(OrganizationField.FUNDING_STAGE.key(), "consultation.required"));
    }
}
