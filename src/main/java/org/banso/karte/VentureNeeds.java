package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Content;
import org.banso.consultation.ScreeningNeeds;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** Of a venture, screening finds out how far it is funded (domain.md 4.2). */
@ApplicationScoped
class VentureNeeds implements ScreeningNeeds {
    private static final String VENTURE = "VENTURE";

    @Inject
    private OrganizationQueries organizations;

    @Override
    public List<Fault> missing(long caseId, long organizationId, Content content) {
        if (!VENTURE.equals(content.applicant().getApplicantType())
            || organizations.sheet(organizationId).map(OrganizationSheet::getFundingStage).filter(stage -> !Text.isBlank(stage)).isPresent()) {
            return List.of();
        }
        return List.of(new Fault("fundingStage", "karte.rule.missing.fundingStage"));
    }
}
