package org.banso.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.banso.matching.AssignmentQueries.Load;
import org.banso.supporter.PoolMember;

/**
 * All supporters as they stand at one moment: the one place where it is judged who may be asked for a case, and how well he fits.
 * Whoever has a conflict or is away is left out like anybody who cannot be asked; why, nobody is told.
 */
final class CandidateRegister {
    private final List<PoolMember> members;
    private final Map<Long, Load> loads;
    private final Map<Long, Candidate.Rated> ratings;
    private final PastWorkQueries.Nearness nearness;
    private final RankingWeights weights;
    private final SupporterRanking ranking;
    private final LocalDate today;
    private final LocalDate dueOn;

    /**
     * @param ratings null when whoever reads shall not know how anybody was rated
     * @param dueOn   last day for an answer; who is away on it is not asked
     */
    CandidateRegister(List<PoolMember> members, Map<Long, Load> loads, Map<Long, Candidate.Rated> ratings, PastWorkQueries.Nearness nearness,
                      RankingWeights weights, LocalDate today, LocalDate dueOn) {
        this.members = members;
        this.loads = new HashMap<>(loads);
        this.ratings = ratings;
        this.nearness = nearness;
        this.weights = weights;
        this.ranking = new SupporterRanking(weights);
        this.today = today;
        this.dueOn = dueOn;
    }

    /** Who may be asked, best first, and who knows the office's answer when nobody can be. */
    record Choice(List<Ranked> ranked, List<Ranked> fallBack) {
        /** Null when he may not be asked. */
        Ranked of(long supporterId) {
            return find(ranked, supporterId) != null ? find(ranked, supporterId) : find(fallBack, supporterId);
        }

        private static Ranked find(List<Ranked> list, long supporterId) {
            return list.stream().filter(r -> r.candidate().supporter().id() == supporterId).findFirst().orElse(null);
        }
    }

    /** One who knows a field of the case; {@code ranked} is null when he may not be asked. */
    record Holder(PoolMember member, Ranked ranked) {
    }

    /** Judges supporters for one case; each is looked at once, for however many fields. */
    final class CaseJudge {
        private final CaseFacts facts;
        private final CaseFactsQueries.Wording wording;
        private final CaseBodies bodies;
        private final LongFunction<Candidate.Near> near;
        private final Map<Long, Boolean> kept = new HashMap<>();
        private final Map<Long, Candidate.Near> nearest = new HashMap<>();

        private CaseJudge(CaseFacts facts, CaseFactsQueries.Wording wording) {
            this.facts = facts;
            this.wording = wording;
            this.bodies = CaseBodies.of(facts.parties());
            this.near = nearness.to(facts.title(), wording.body());
        }

        /** Of those who are {@code meant}, who may be asked for these fields. */
        Choice choose(List<String> codes, Predicate<PoolMember> meant) {
            var free = new ArrayList<Candidate>();
            members.stream().filter(meant).filter(this::mayHear).forEach(member -> free.add(candidate(member)));
            CaseNeed need = need(codes);
            return new Choice(ranking.rank(need, free), ranking.fallBack(need, free));
        }

        /** Everybody who knows one of these fields, by code. */
        List<Holder> holders(List<String> codes) {
            CaseNeed need = need(codes);
            return members.stream().filter(member -> codes.stream().anyMatch(code -> member.skill(code) != null))
                .map(member -> new Holder(member, mayHear(member) ? ranking.rank(need, List.of(candidate(member))).stream().findFirst().orElse(null) : null)).toList();
        }

        private boolean mayHear(PoolMember member) {
            return kept.computeIfAbsent(member.id(), id -> !ConflictRules.blocked(ConflictRules.findings(member, bodies, today)) && !member.away(dueOn));
        }

        private Candidate candidate(PoolMember member) {
            Load load = load(member.id());
            return new Candidate(member, load.open(), load.idleDays(), ratings == null ? null : ratings.getOrDefault(member.id(), Candidate.Rated.NEVER),
                nearest.computeIfAbsent(member.id(), near::apply));
        }

        private CaseNeed need(List<String> codes) {
            return new CaseNeed(codes, facts.productType(), facts.phase(), wording.diseases(), facts.overseas(), today);
        }
    }

    CaseJudge judge(CaseFacts facts, CaseFactsQueries.Wording wording) {
        return new CaseJudge(facts, wording);
    }

    /** From here on he has one request more. */
    void asked(long supporterId) {
        loads.put(supporterId, load(supporterId).oneMore());
    }

    /** By which everybody is ranked here. */
    RankingWeights weights() {
        return weights;
    }

    List<PoolMember> members() {
        return members;
    }

    Map<Long, Load> loads() {
        return Map.copyOf(loads);
    }

    Load load(long supporterId) {
        return loads.getOrDefault(supporterId, Load.NONE);
    }

    LocalDate today() {
        return today;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
