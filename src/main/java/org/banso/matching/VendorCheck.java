package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.matching.CaseParties.Partner;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.Coverage;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;

/**
 * Whether a body may do a study of a case for money: by the same rules as supporters, and never where one of the case's own advisers
 * belongs. In doubt it may not: another vendor is found more easily than trust.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class VendorCheck {
    private static final String VENDOR = "STUDY_VENDOR";

    @Inject
    private CaseFactsQueries cases;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private PoolQueries pool;
    @Inject
    private Clock clock;

    /**
     * A body and the case it is to work on.
     *
     * @param number  corporate number, or null
     * @param contact the person there who is written to
     */
    public record Order(long caseId, String name, String number, String contact) {
    }

    /**
     * What ties them.
     *
     * @param with who is in the way: a body around the case, or an adviser of it
     */
    public record Tie(ConflictReason reason, String with) implements Serializable {
    }

    /** Everything that speaks against it today; nothing means it may. The caller has found the case allowed. */
    public List<Tie> ties(Order order) {
        return ties(List.of(order)).getOrDefault(order, List.of());
    }

    /** The same for many; those without a tie are not in it. Whoever asks works for the system or has found the cases allowed. */
    public Map<Order, List<Tie>> ties(Collection<Order> orders) {
        LocalDate today = Jst.today(clock);
        List<Long> ids = orders.stream().map(Order::caseId).distinct().toList();
        Map<Long, CaseFacts> facts = cases.unscoped(ids);
        List<Assignment> team = assignments.ofCases(ids).stream().filter(one -> one.state() == AssignmentState.ACCEPTED && one.isActive(today)).toList();
        Map<Long, PoolMember> advisers = team.isEmpty() ? Map.of() : pool.of(team.stream().map(Assignment::supporterId).distinct().toList()).stream()
            .collect(Collectors.toMap(PoolMember::id, Function.identity()));
        var found = new HashMap<Order, List<Tie>>();
        for (Order order : orders) {
            var ties = new ArrayList<Tie>();
            ConflictRules.findings(somebodyOf(order), withoutVendors(facts.get(order.caseId()).parties()), today).forEach(one -> ties.add(new Tie(one.reason(), one.name())));
            var house = CaseBodies.of(alone(new Partner(VENDOR, order.contact(), null, order.name(), null, null))).partners();
            team.stream().filter(one -> one.caseId() == order.caseId()).map(one -> advisers.get(one.supporterId()))
                .filter(adviser -> !PartnerRules.findings(adviser, house, today).isEmpty()).forEach(adviser -> ties.add(new Tie(ConflictReason.COI_ENGAGED, adviser.name())));
            if (!ties.isEmpty()) {
                found.put(order, List.copyOf(ties));
            }
        }
        return found;
    }

    /** Somebody who works there today, as the rules see him. */
    private PoolMember somebodyOf(Order order) {
        String key = Names.organizationKey(order.name());
        var place = new PoolMember.Relation(order.name(), key, order.number(), null, null, null, pool.bodyOf(key, order.number()));
        return new PoolMember(0, "", null, "", "", null, null, Employment.PART_TIME, SupporterStatus.CANDIDATE, 0, new Coverage(), new Term(), List.of(), List.of(place), List.of());
    }

    /** Who studies the case for money already is in nobody's way here, least of all in his own. */
    private static CaseParties withoutVendors(CaseParties all) {
        return new CaseParties(all.organizationName(), all.organizationNameNow(), all.organizationNameEn(), all.corporateNumber(), all.contactEmail(), all.competitors(),
            all.investors(), all.excluded(), all.partners().stream().filter(one -> !VENDOR.equals(one.role())).toList(), all.patents(), List.of());
    }

    private static CaseParties alone(Partner partner) {
        return new CaseParties("", null, null, null, null, null, null, null, List.of(partner));
    }
}
