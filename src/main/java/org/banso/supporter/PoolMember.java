package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A supporter with everything that decides whether and how well he fits, for the matching family. Holds declared relations:
 * never handed to a page.
 *
 * @param accountId the account that may answer requests, or null when nobody could
 */
public record PoolMember(long id, String code, Long accountId, String name, String nameKana, String nameEn, String email, Employment employment,
                         SupporterStatus status, int capacityHours, Coverage coverage, Term term, List<Skill> skills, List<Relation> affiliations,
                         List<Tied> ties) implements Serializable {

    /** One field of expertise. */
    public record Skill(String code, int level, int years, String evidence) implements Serializable {
    }

    /** Where he works or worked. */
    public record Relation(String organizationName, String nameKey, String corporateNumber, String post, LocalDate from, LocalDate to) implements Serializable {
    }

    /** What he declared. */
    public record Tied(ConflictReason reason, String counterpart, String nameKey, String corporateNumber, LocalDate from, LocalDate to)
        implements Serializable {
    }

    /** Appointed and bound to secrecy on the day, and neither a candidate, suspended nor gone: only then a case is open to him. */
    public boolean inOffice(LocalDate day) {
        return status == SupporterStatus.ACTIVE && term.runs(day) && term.ndaValid(day);
    }

    public Skill skill(String expertise) {
        return skills.stream().filter(skill -> skill.code().equals(expertise)).findFirst().orElse(null);
    }

    /** What he says of himself in one line: his present post, the newest if there are several. */
    public String presentPost(LocalDate today) {
        return affiliations.stream().filter(place -> place.to() == null || !place.to().isBefore(today)).findFirst()
            .map(place -> place.post() == null ? place.organizationName() : place.organizationName() + " " + place.post()).orElse("");
    }
}
