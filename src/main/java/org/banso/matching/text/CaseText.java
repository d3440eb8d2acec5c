package org.banso.matching.text;

import java.io.Serializable;

/**
 * What the applicant wrote and ticked. Anything may be null or an unknown code; nothing here is trusted to be consistent.
 *
 * @param productType   a code of {@code productType}
 * @param phase         a code of {@code phase}
 * @param diseaseArea   a code of {@code diseaseArea}
 * @param modality      a code of {@code modality}
 * @param applicantType a code of {@code applicantType}
 * @param desk          a code of {@code desk}
 */
public record CaseText(String title, String body, String productType, String phase, String diseaseArea, String modality, String applicantType,
                       String desk) implements Serializable {
    public CaseText {
        title = title == null ? "" : title;
        body = body == null ? "" : body;
        productType = known(productType);
        phase = known(phase);
        diseaseArea = known(diseaseArea);
        modality = known(modality);
        applicantType = known(applicantType);
        desk = known(desk);
    }

    private static String known(String code) {
        return code == null ? "" : code.strip();
    }
}
