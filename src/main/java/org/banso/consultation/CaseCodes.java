package org.banso.consultation;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that a case holds. */
@ApplicationScoped
class CaseCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("desk", "consultation_case", "desk", Subject.CASE),
            one("channel", "consultation_case", "channel", Subject.CASE),
            one("consultationType", "consultation_case", "consultation_type", Subject.CASE),
            one("applicantType", "consultation_case", "applicant_type", Subject.CASE),
            several("preferredWay", "consultation_case", "preferred_ways", Subject.CASE),
            one("confidentiality", "consultation_case", "confidentiality", Subject.CASE),
            one("howKnown", "consultation_case", "how_known", Subject.CASE),
            one("productType", "consultation_case", "product_type", Subject.CASE),
            one("phase", "consultation_case", "product_phase", Subject.CASE),
            one("closeReason", "consultation_case", "close_reason", Subject.CASE),
            one("topic", "case_topic", "topic", Subject.CASE),
            one("expertiseGroup", "case_topic", "topic", Subject.CASE),
            one("expertise", "case_expertise", "code", Subject.CASE),
            one("prefecture", "consultation_case", "prefecture", Subject.CASE));
    }
}
