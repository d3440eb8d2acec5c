package org.banso.matching;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.banso.shared.Text;

/**
 * The bodies and persons around a case that a supporter may be tied to, as filed.
 *
 * @param organizationName    as it stands on the case
 * @param organizationNameNow as the organization is called today, should it have been renamed since
 * @param excluded            the applicant's words on whom to leave out
 */
public record CaseParties(String organizationName, String organizationNameNow, String organizationNameEn, String corporateNumber,
                          String contactEmail, String competitors, String investors, String excluded) implements Serializable {

    /** Every name of the applicant that is known. */
    List<String> names() {
        return Stream.of(organizationName, organizationNameNow, organizationNameEn).filter(name -> !Text.isBlank(name)).distinct().toList();
    }
}
