package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.organization.SearchKeys;

/**
 * A supporter with everything that decides whether and how well he fits, for the matching family. Holds declared relations:
 * never handed to a page.
 *
 * @param accountId the account that may answer requests, or null when nobody could
 * @param mailHouse the registered body whose mail domain his address has, where the domain is that body's alone; null otherwise
 */
public record PoolMember(long id, String code, Long accountId, String name, String nameKana, String nameEn, String email, Employment employment,
                         SupporterStatus status, int capacityHours, Coverage coverage, Term term, List<Skill> skills, List<Relation> affiliations,
                         List<Tied> ties, Also mailHouse, List<LeaveRow> leaves) implements Serializable {

    /** Somebody without a house known by his mail, and never away. */
    public PoolMember(long id, String code, Long accountId, String name, String nameKana, String nameEn, String email, Employment employment,
                      SupporterStatus status, int capacityHours, Coverage coverage, Term term, List<Skill> skills, List<Relation> affiliations, List<Tied> ties) {
        this(id, code, accountId, name, nameKana, nameEn, email, employment, status, capacityHours, coverage, term, skills, affiliations, ties, null, List.of());
    }

    /** One field of expertise. */
    public record Skill(String code, int level, int years, String evidence) implements Serializable {
    }

    /**
     * Under what else a body is or was known.
     *
     * @param names     keys of its other names
     * @param numbers   its other corporate numbers
     * @param spellings its names with everything folded in which two people write them differently, its own among them
     * @param sure      false where the register knows several bodies of the name, so that nobody can tell which of them is meant
     */
    public record Also(Set<String> names, Set<String> numbers, Set<String> spellings, boolean sure) implements Serializable {
        /** A body of which the register knows no more than the relation itself says. */
        public static Also nothing(String nameKey) {
            return new Also(Set.of(), Set.of(), nameKey == null || nameKey.isEmpty() ? Set.of() : Set.of(SearchKeys.name(nameKey)), true);
        }
    }

    /** Where he works or worked. */
    public record Relation(String organizationName, String nameKey, String corporateNumber, String post, LocalDate from, LocalDate to, Also also)
        implements Serializable {

        public Relation(String organizationName, String nameKey, String corporateNumber, String post, LocalDate from, LocalDate to) {
            this(organizationName, nameKey, corporateNumber, post, from, to, Also.nothing(nameKey));
        }
    }

    /** What he declared. */
    public record Tied(ConflictReason reason, String counterpart, String nameKey, String corporateNumber, LocalDate from, LocalDate to, Also also)
        implements Serializable {

        public Tied(ConflictReason reason, String counterpart, String nameKey, String corporateNumber, LocalDate from, LocalDate to) {
            this(reason, counterpart, nameKey, corporateNumber, from, to, Also.nothing(nameKey));
        }
    }

    /** Appointed and bound to secrecy on the day, and neither a candidate, suspended nor gone: only then a case is open to him. */
    public boolean inOffice(LocalDate day) {
        return status == SupporterStatus.ACTIVE && term.runs(day) && term.ndaValid(day);
    }

    /** On leave on the day. */
    public boolean away(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.lasts(day));
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
