package org.banso.organization;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that an organization holds. */
@ApplicationScoped
class OrganizationCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("applicantType", "organization", "applicant_type", Subject.ORGANIZATION),
            one("prefecture", "organization", "prefecture", Subject.ORGANIZATION),
            one("fundingStage", "organization", "funding_stage", Subject.ORGANIZATION),
            one("round", "organization", "last_round", Subject.ORGANIZATION),
            several("industryLicence", "organization", "industry_licences", Subject.ORGANIZATION));
    }
}
