package org.banso.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.matching.CaseBodies.House;
import org.banso.matching.CaseParties.Partner;
import org.banso.matching.Finding.Source;
import org.banso.matching.OrganizationMatch.Body;
import org.banso.matching.OrganizationMatch.Sameness;
import org.banso.shared.Kana;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;
import org.banso.supporter.PoolMember;

/**
 * A supporter against the collaborators of a case (domain.md 4.6: all of them are the exclusion list of matching). He may be one
 * of them, belong to their house, or be bound to it. Who invests is an investor; who makes, sells, tries or sponsors the product sits
 * on the other side of a negotiation; who runs a trial or a study for money is engaged; everybody else works with the applicant.
 */
final class PartnerRules {
    private static final Map<String, ConflictReason> REASONS = Map.of("INVESTOR", ConflictReason.COI_INVESTOR, "CLINICAL_SITE", ConflictReason.COI_COUNTERPARTY,
        "MANUFACTURER", ConflictReason.COI_COUNTERPARTY, "DISTRIBUTOR", ConflictReason.COI_COUNTERPARTY, "SPONSOR", ConflictReason.COI_COUNTERPARTY,
        "NEGOTIATION", ConflictReason.COI_COUNTERPARTY, "CRO", ConflictReason.COI_ENGAGED, "STUDY_VENDOR", ConflictReason.COI_ENGAGED);
    private static final String ADVISER = "ADVISOR";

    private PartnerRules() {
    }

    static List<Finding> findings(PoolMember supporter, List<House> partners, LocalDate today) {
        var found = new ArrayList<Finding>();
        for (House partner : partners) {
            himself(found, supporter, partner, today);
            house(found, supporter, partner, today);
        }
        return found;
    }

    /** A paid adviser of the applicant is the nearest of all; his house is one like others. */
    static ConflictReason reason(Partner partner, boolean himself) {
        return himself && ADVISER.equals(partner.role()) ? ConflictReason.COI_OFFICER : REASONS.getOrDefault(partner.role(), ConflictReason.COI_COLLAB);
    }

    /** By his name. Where the line names another house than his, somebody else may bear it: a reviewer decides. */
    private static void himself(List<Finding> found, PoolMember supporter, House of, LocalDate today) {
        Partner partner = of.partner();
        ConflictReason reason = reason(partner, true);
        if (!reason.weighs(partner.to(), today) || !sameName(supporter, partner)) {
            return;
        }
        boolean elsewhere = of.name() != null && supporter.affiliations().stream()
            .allMatch(place -> OrganizationMatch.compare(Body.of(place), of.name(), null) == Sameness.OTHER);
        found.add(new Finding(reason, elsewhere ? Effect.WARN : Effect.BLOCK, Source.COLLABORATORS, partner.name(), partner.from(), partner.to(),
            partner.role() + (of.name() == null ? "" : " " + of.name().key()), false));
    }

    private static boolean sameName(PoolMember supporter, Partner partner) {
        String name = ConflictRules.person(partner.name());
        if (name.isEmpty()) {
            return false;
        }
        return List.of(supporter.name(), Objects.toString(supporter.nameEn(), "")).stream().map(ConflictRules::person).anyMatch(name::equals)
            || isKana(partner.name()) && name.equals(ConflictRules.person(supporter.nameKana()));
    }

    /** A reading alone names nobody; it counts only where the name itself was written in kana. */
    private static boolean isKana(String name) {
        return Kana.fullWidth(name).codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).allMatch(c -> c >= 'ァ' && c <= 'ー');
    }

    private static void house(List<Finding> found, PoolMember supporter, House of, LocalDate today) {
        Partner partner = of.partner();
        ConflictReason reason = reason(partner, false);
        if (of.name() == null || of.name().key().isEmpty() || !reason.weighs(partner.to(), today)) {
            return;
        }
        String seen = partner.role() + " " + of.name().key();
        for (PoolMember.Relation place : supporter.affiliations()) {
            Sameness same = OrganizationMatch.compare(Body.of(place), of.name(), null);
            if (same != Sameness.OTHER && reason.weighs(place.to(), today)) {
                found.add(new Finding(reason, effect(same), Source.COLLABORATORS, place.organizationName(), place.from(), place.to(), seen, false));
            }
        }
        for (PoolMember.Tied tie : supporter.ties()) {
            Sameness same = OrganizationMatch.compare(Body.of(tie), of.name(), null);
            // A fee from a collaborator makes nobody part of its house.
            if (same != Sameness.OTHER && tie.reason().blocks() && tie.reason().weighs(tie.to(), today)) {
                found.add(new Finding(reason, effect(same), Source.COLLABORATORS, tie.counterpart(), tie.from(), tie.to(), seen, true));
            }
        }
    }

    private static Effect effect(Sameness same) {
        return same == Sameness.SAME ? Effect.BLOCK : Effect.WARN;
    }
}
