package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a case asks of a supporter.
 *
 * @param expertise the codes a person decided on, each once
 * @param english   the applicant is overseas: Japanese alone will not do
 * @param diseases  disease areas of the product; empty when none is named
 */
public record CaseNeed(List<String> expertise, String productType, String phase, List<String> diseases, boolean english, LocalDate today)
    implements Serializable {
    public CaseNeed {
        expertise = expertise.stream().distinct().toList();
        diseases = List.copyOf(diseases);
    }

    /** Of a product for no disease in particular. */
    public CaseNeed(List<String> expertise, String productType, String phase, boolean english, LocalDate today) {
        this(expertise, productType, phase, List.of(), english, today);
    }
}
