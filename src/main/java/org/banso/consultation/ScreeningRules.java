package org.banso.consultation;

import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a screener must have filled before the karte opens (T08, fields marked ○). */
final class ScreeningRules {
    private ScreeningRules() {
    }

    /** @param further what features that hang on the case still miss */
    static void check(ConsultationCase found, List<Fault> further) {
        var faults = new ArrayList<Fault>(faults(found.desk(), found.content()));
        faults.addAll(further);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    static List<Fault> faults(String desk, Content content) {
        var faults = new ArrayList<Fault>();
        missing(faults, "desk", desk);
        missing(faults, "applicantType", content.applicant().getApplicantType());
        missing(faults, "confidentiality", content.matter().getConfidentiality());
        missing(faults, "productType", content.product().getType());
        missing(faults, "productPhase", content.product().getPhase());
        if (content.topics().isEmpty()) {
            faults.add(new Fault("topics", "consultation.missing.topics"));
        }
        return faults;
    }

    private static void missing(List<Fault> faults, String field, String value) {
        if (Text.isBlank(value)) {
            faults.add(new Fault(field, "consultation.missing." + field));
        }
    }
}
