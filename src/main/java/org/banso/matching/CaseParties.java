package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.banso.shared.Text;

/**
 * The bodies and persons around a case that a supporter may be tied to, as filed.
 *
 * @param organizationName    as it stands on the case
 * @param organizationNameNow as the organization is called today, should it have been renamed since
 * @param investors           those the organization has, and those approached for a pitch
 * @param excluded            the applicant's words on whom to leave out
 * @param partners            the collaborators of the case
 * @param patents             the patents of its products
 * @param dismissed           findings that two reviewers called false hits, those whose day has passed among them
 */
public record CaseParties(String organizationName, String organizationNameNow, String organizationNameEn, String corporateNumber,
                          String contactEmail, String competitors, String investors, String excluded, List<Partner> partners,
                          List<Invention> patents, List<DismissedFinding> dismissed) implements Serializable {

    public CaseParties(String organizationName, String organizationNameNow, String organizationNameEn, String corporateNumber, String contactEmail,
                       String competitors, String investors, String excluded, List<Partner> partners) {
        this(organizationName, organizationNameNow, organizationNameEn, corporateNumber, contactEmail, competitors, investors, excluded, partners, List.of(), List.of());
    }

    /**
     * A person or body that works on the matter with the applicant (domain.md 4.6).
     *
     * @param role         a code of {@code collaboratorRole}
     * @param name         of the person; may be null when only the body is known
     * @param organization as written; may be null when only the person is known
     * @param to           the last day of the work together, or null while it goes on
     */
    public record Partner(String role, String name, String nameKana, String organization, LocalDate from, LocalDate to) implements Serializable {
    }

    /**
     * A patent of a product.
     *
     * @param owners in words: who applied for it or invented it
     * @param to     the day from which its weight runs out, or null while it is pending or stands
     */
    public record Invention(String owners, LocalDate from, LocalDate to) implements Serializable {
    }

    /** Every name of the applicant that is known. */
    List<String> names() {
        return Stream.of(organizationName, organizationNameNow, organizationNameEn).filter(name -> !Text.isBlank(name)).distinct().toList();
    }
}
