package org.banso.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.matching.CaseBodies.Owned;
import org.banso.matching.Finding.Source;
import org.banso.matching.OrganizationMatch.Body;
import org.banso.matching.OrganizationMatch.Named;
import org.banso.matching.OrganizationMatch.Sameness;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;
import org.banso.supporter.PoolMember;

/**
 * A supporter against the patents of the products of a case (domain.md 7, co-inventor): he may have invented or own one, belong to
 * a body that does, or be bound to it. A patent weighs as joint research does, and as long as it is pending or stands.
 */
final class PatentRules {
    private static final ConflictReason REASON = ConflictReason.COI_COLLAB;

    private PatentRules() {
    }

    static List<Finding> findings(PoolMember supporter, List<Owned> patents, LocalDate today) {
        var found = new ArrayList<Finding>();
        for (Owned of : patents) {
            if (!REASON.weighs(of.patent().to(), today)) {
                continue;
            }
            if (ConflictRules.namesPerson(of.patent().owners(), supporter, false)) {
                found.add(new Finding(REASON, Effect.BLOCK, Source.PATENTS, supporter.name(), of.patent().from(), of.patent().to()));
            }
            for (PoolMember.Relation place : supporter.affiliations()) {
                Named owner = OrganizationMatch.namedWithHouse(of.owners(), Body.of(place));
                if (owner.same() != Sameness.OTHER && REASON.weighs(place.to(), today)) {
                    found.add(new Finding(REASON, ConflictRules.effect(owner), Source.PATENTS, place.organizationName(), place.from(), place.to(), owner.seen(), false));
                }
            }
            for (PoolMember.Tied tie : supporter.ties()) {
                Named owner = OrganizationMatch.namedWithHouse(of.owners(), Body.of(tie));
                if (owner.same() != Sameness.OTHER && tie.reason().blocks() && tie.reason().weighs(tie.to(), today)) {
                    found.add(new Finding(REASON, ConflictRules.effect(owner), Source.PATENTS, tie.counterpart(), tie.from(), tie.to(), owner.seen(), true));
                }
            }
        }
        return found;
    }
}
