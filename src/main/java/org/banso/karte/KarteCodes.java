package org.banso.karte;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that products, collaborators, consents and the organization of the day of a karte hold. */
@ApplicationScoped
class KarteCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("productType", "product", "product_type", Subject.PRODUCT),
            one("phase", "product", "phase", Subject.PRODUCT),
            one("phase", "product_phase", "phase", Subject.PRODUCT),
            one("productType", "case_product", "product_type", Subject.PRODUCT),
            one("phase", "case_product", "product_phase", Subject.PRODUCT),
            one("deviceClass", "case_product", "device_class", Subject.PRODUCT),
            one("approvalRoute", "case_product", "approval_route", Subject.PRODUCT),
            one("priorityInfection", "case_product", "priority_infection", Subject.PRODUCT),
            one("integratedProject", "case_product", "integrated_project", Subject.PRODUCT),
            one("careField", "case_product", "care_field", Subject.PRODUCT),
            one("modality", "case_product_modality", "code", Subject.PRODUCT),
            one("diseaseArea", "case_product_disease", "code", Subject.PRODUCT),
            one("designation", "case_product_designation", "code", Subject.PRODUCT),
            one("patentKind", "case_product_patent", "kind", Subject.PRODUCT),
            one("patentStatus", "case_product_patent", "status", Subject.PRODUCT),
            one("trialRegistry", "case_product_trial", "registry", Subject.PRODUCT),
            one("trialPhase", "case_product_trial", "phase", Subject.PRODUCT),
            one("trialStatus", "case_product_trial", "status", Subject.PRODUCT),
            one("regulator", "case_product_talk", "agency", Subject.PRODUCT),
            one("regulatorTalk", "case_product_talk", "kind", Subject.PRODUCT),
            one("applicantType", "case_organization", "applicant_type", Subject.CASE),
            one("prefecture", "case_organization", "prefecture", Subject.CASE),
            one("fundingStage", "case_organization", "funding_stage", Subject.CASE),
            one("round", "case_organization", "last_round", Subject.CASE),
            several("industryLicence", "case_organization", "industry_licences", Subject.CASE),
            one("collaboratorRole", "collaborator", "role", Subject.CASE),
            one("partnerAgency", "case_consent", "agency", Subject.CASE));
    }
}
