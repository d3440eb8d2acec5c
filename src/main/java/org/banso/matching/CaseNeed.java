package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a case asks of a supporter.
 *
 * @param expertise the codes a person decided on, each once
 * @param english   the applicant is overseas: Japanese alone will not do
 */
public record CaseNeed(List<String> expertise, String productType, String phase, boolean english, LocalDate today) implements Serializable {
    public CaseNeed {
        expertise = expertise.stream().distinct().toList();
    }
}
