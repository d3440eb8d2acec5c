package org.banso.matching;

import java.io.Serializable;

/**
 * The bodies and persons around a case that a supporter may be tied to, as filed.
 *
 * @param excluded the applicant's words on whom to leave out
 */
public record CaseParties(String organizationName, String organizationNameEn, String corporateNumber, String contactEmail, String competitors,
                          String investors, String excluded) implements Serializable {
}
