package org.banso.matching.eval;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.matching.Candidate;
import org.banso.matching.CaseParties;
import org.banso.matching.CaseParties.Partner;
import org.banso.shared.Names;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.Coverage;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolMember.Relation;
import org.banso.supporter.PoolMember.Skill;
import org.banso.supporter.PoolMember.Tied;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;

/**
 * The seventy supporters of the archetypes, all free and in office, each called by archetype and running number ({@code B20-01}),
 * and the bodies around an invented applicant with whom some of them are tied.
 */
final class Fixture {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final String APPLICANT = "試験用相談者株式会社";
    private static final String COMPETITOR = "試験用競合株式会社";
    private static final String UNWANTED = "試験用除外株式会社";
    private static final List<String> PRODUCTS = List.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN", "COMBINATION", "QUASI_DRUG", "COSMETIC", "HEALTH_FOOD",
        "NON_MEDICAL_HEALTH", "PLATFORM", "MED_IT", "CARE_TECH", "UNDECIDED");
    private static final List<String> PHASES = List.of("IDEA", "BASIC", "APPLIED", "PRECLINICAL", "TRIAL_PREP", "TRIAL_EARLY", "TRIAL_LATE", "FILING",
        "LAUNCH", "POST_MARKET", "NA");
    private static final int PRIMARY_YEARS = 15;
    private static final int SECONDARY_YEARS = 8;
    private static final int HOURS = 12;
    private static final int FULL_TIME_HOURS = 140;

    private final Map<String, PoolMember> members = new LinkedHashMap<>();

    Fixture() {
        try (JsonReader reader = Json.createReader(Fixture.class.getResourceAsStream("/matching/eval/supporter_archetypes.json"))) {
            for (JsonObject archetype : reader.readArray().getValuesAs(JsonObject.class)) {
                for (int n = 1; n <= archetype.getInt("count"); n++) {
                    String code = String.format("%s-%02d", archetype.getString("id"), n);
                    members.put(code, member(members.size() + 1L, code, archetype));
                }
            }
        }
    }

    private static PoolMember member(long id, String code, JsonObject archetype) {
        var coverage = new Coverage();
        List<String> products = codes(archetype.getJsonArray("productTypes"));
        coverage.setProductTypes(products.contains("ALL") ? PRODUCTS : products);
        coverage.setPhases(PHASES);
        coverage.setLanguages(List.of("ja", "en"));
        var term = new Term();
        term.setFrom(TODAY.minusYears(1));
        term.setTo(TODAY.plusYears(1));
        term.setNdaSignedOn(TODAY.minusYears(1));
        term.setNdaExpiresOn(TODAY.plusYears(1));
        term.setDeclaredOn(TODAY.minusMonths(1));
        var skills = new ArrayList<Skill>();
        skills.add(new Skill(archetype.getString("primary"), 3, PRIMARY_YEARS, archetype.getString("ja")));
        codes(archetype.getJsonArray("secondary")).forEach(secondary -> skills.add(new Skill(secondary, 2, SECONDARY_YEARS, archetype.getString("ja"))));
        var employment = Employment.valueOf(archetype.getString("employment"));
        String house = "支援者" + code + "株式会社";
        return new PoolMember(id, code, id, "支援 " + code, "シエン " + code, "Supporter " + code, code.toLowerCase(Locale.ROOT) + "@supporter.example",
            employment, SupporterStatus.ACTIVE, employment == Employment.FULL_TIME ? FULL_TIME_HOURS : HOURS, coverage, term, List.copyOf(skills),
            List.of(new Relation(house, Names.organizationKey(house), null, archetype.getString("ja"), TODAY.minusYears(5), null)), List.of());
    }

    private static List<String> codes(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    boolean knows(String supporterId) {
        return members.containsKey(supporterId);
    }

    /** The seventy, with the ties of this case. */
    List<Candidate> candidates(LabelledCase labelled) {
        return members.values().stream().map(member -> {
            PoolMember tied = member;
            for (LabelledCase.Excluded excluded : labelled.excluded()) {
                tied = excluded.supporterId().equals(member.code()) ? tied(tied, reason(excluded)) : tied;
            }
            return new Candidate(tied, 0, null);
        }).toList();
    }

    /** The bodies around the applicant, as far as the ties of the case need them. */
    CaseParties parties(LabelledCase labelled) {
        List<ConflictReason> reasons = labelled.excluded().stream().map(Fixture::reason).toList();
        List<Partner> partners = labelled.excluded().stream().filter(excluded -> reason(excluded) == ConflictReason.COI_COLLAB && knows(excluded.supporterId()))
            .map(excluded -> members.get(excluded.supporterId())).map(m -> new Partner("JOINT_RESEARCH", m.name(), m.nameKana(),
                m.affiliations().get(0).organizationName(), TODAY.minusYears(1), null)).toList();
        return new CaseParties(APPLICANT, APPLICANT, null, null, "contact@applicant.example", reasons.contains(ConflictReason.COI_COMPETITOR) ? COMPETITOR : null,
            null, reasons.contains(ConflictReason.APPLICANT_OBJECTION) ? UNWANTED : null, partners);
    }

    /** A reason this office does not know keeps away as if he worked for the applicant. */
    private static ConflictReason reason(LabelledCase.Excluded excluded) {
        return Arrays.stream(ConflictReason.values()).filter(reason -> reason.name().equals(excluded.reason())).filter(ConflictReason::blocks).findFirst()
            .orElse(ConflictReason.COI_EMPLOYER);
    }

    private static PoolMember tied(PoolMember m, ConflictReason reason) {
        List<Relation> places = new ArrayList<>(m.affiliations());
        List<Tied> ties = new ArrayList<>(m.ties());
        switch (reason) {
            case COI_EMPLOYER -> places.add(place(APPLICANT, TODAY.minusYears(1)));
            case COI_COMPETITOR -> places.add(place(COMPETITOR, null));
            case APPLICANT_OBJECTION -> places.add(place(UNWANTED, TODAY.minusYears(4)));
            case COI_COLLAB -> { }
            default -> ties.add(new Tied(reason, APPLICANT, Names.organizationKey(APPLICANT), null, TODAY.minusYears(1), null));
        }
        return new PoolMember(m.id(), m.code(), m.accountId(), m.name(), m.nameKana(), m.nameEn(), m.email(), m.employment(), m.status(), m.capacityHours(),
            m.coverage(), m.term(), m.skills(), List.copyOf(places), List.copyOf(ties));
    }

    private static Relation place(String organization, LocalDate to) {
        return new Relation(organization, Names.organizationKey(organization), null, "社員", TODAY.minusYears(6), to);
    }
}
