package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.EventKind;
import org.banso.matching.CandidateRegister.Choice;
import org.banso.matching.CandidateSheet.Member;
import org.banso.matching.CandidateSheet.Together;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Tick;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/**
 * Finds supporters for a case and asks them. Whoever has a conflict is not in the list, and asking him anyway is answered
 * like asking anybody who cannot be asked: the reason stays with those who judge.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Matching {
    /** Where a case must stand for somebody to be asked. */
    public static final Set<CaseStatus> ASKABLE = Set.copyOf(EnumSet.of(CaseStatus.MATCHING, CaseStatus.MEETING_SET, CaseStatus.IN_SUPPORT));

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentQueries queries;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private Candidates candidates;
    @Inject
    private CaseProgress progress;
    @Inject
    private Departures departures;
    @Inject
    private RequestLetters letters;
    @Inject
    private Codes codeLists;
    @Inject
    private PastAskingRepository past;
    @Inject
    private CaseReadings readings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * The page of a case: the need, who may be asked, the team so far. The same number of statements whoever is tied to whom.
     *
     * @param looking codes to look for; empty means all that the case needs
     */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES})
    public CandidateSheet sheet(String caseNo, Collection<String> looking) {
        CaseFacts facts = cases.visible(caseNo);
        List<AssignmentRow> team = queries.ofCase(facts.id());
        Set<Long> settled = team.stream().filter(row -> row.isActive() || !row.again()).map(AssignmentRow::supporterId).collect(Collectors.toSet());
        List<String> wanted = looking == null || looking.isEmpty() ? facts.expertise() : facts.expertise().stream().filter(looking::contains).toList();
        CandidateRegister register = candidates.now();
        Choice choice = register.judge(facts, cases.wording(facts.id())).choose(wanted, m -> !settled.contains(m.id()));
        int holders = (int) register.members().stream().filter(m -> wanted.stream().anyMatch(code -> m.skill(code) != null)).count();
        var covered = new LinkedHashSet<String>();
        team.stream().filter(AssignmentRow::isActive).forEach(row -> covered.addAll(row.expertise()));
        return new CandidateSheet(facts.id(), facts.version(), facts.caseNo(), facts.status(), facts.title(), facts.parties().organizationName(),
            facts.productType(), facts.phase(), facts.overseas(), facts.topics(), facts.expertise(), wanted, cards(choice.ranked(), register),
            cards(choice.fallBack(), register), holders, team, facts.expertise().stream().filter(code -> !covered.contains(code)).toList(),
            notNow(facts, wanted, register, m -> !settled.contains(m.id())), together(wanted, choice.ranked()));
    }

    /** Who was asked for the case and what came of it, for those who see the case. */
    @Requires({Right.ARRANGE_SUPPORT, Right.VIEW_ALL_CASES})
    public List<AssignmentRow> team(String caseNo) {
        return queries.ofCase(cases.visible(caseNo).id());
    }

    /** The fields the case needs, as a person decides. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES})
    public void need(CaseSeen seen, Collection<String> expertise) {
        if (expertise.isEmpty() || expertise.stream().anyMatch(code -> !codeLists.exists("expertise", code))) {
            throw new BusinessException("matching.need.nothing");
        }
        Set<String> chosen = new LinkedHashSet<>(expertise);
        progress.need(seen, chosen);
        readings.decided(seen.id(), chosen);
    }

    /**
     * Asks these supporters for the case the user saw. All or nobody: when one cannot be asked nothing is written.
     *
     * @param codes fields they are asked for; empty means what each covers of the need
     */
    public void ask(CaseSeen seen, Collection<Long> supporterIds, SupportRole role, Collection<String> codes) {
        Set<Long> wanted = new LinkedHashSet<>(supporterIds);
        if (wanted.isEmpty()) {
            throw new BusinessException("matching.ask.nobody");
        }
        assignments.lockCases(List.of(seen.id()));
        assignments.lockSupporters(wanted);
        CaseFacts facts = cases.visible(seen.id());
        if (facts.version() != seen.version()) {
            throw new StaleVersion();
        }
        if (!ASKABLE.contains(facts.status())) {
            throw new BusinessException("matching.ask.notMatching");
        }
        List<String> need = codes == null || codes.isEmpty() ? facts.expertise() : facts.expertise().stream().filter(codes::contains).toList();
        Map<Long, Assignment> known = assignments.ofCase(facts.id()).stream().collect(Collectors.toMap(Assignment::supporterId, Function.identity()));
        Map<Long, PoolMember> members = pool.of(wanted).stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        CandidateRegister register = candidates.now();
        var wish = new Wish(need, role, actor.accountId(), clock.instant(), register.dueOn());
        Choice choice = register.judge(facts, cases.wording(facts.id())).choose(need, m -> wanted.contains(m.id()) || isOpen(known.get(m.id()), register.today()));
        Map<Long, Assignment> requests = new LinkedHashMap<>();
        for (long id : wanted) {
            PoolMember member = members.get(id);
            String refused = refusal(choice.of(id), known.get(id), register.today());
            BusinessException.unless(refused == null, refused, member == null ? "" : member.name());
            requests.put(id, write(facts, wish, member, choice.of(id), known.get(id)));
        }
        past.keep(facts.id(), wish.at(), register.weights(), choice.ranked(), requests);
    }

    /** Whether somebody could be asked as far as the case's own requests go. */
    static boolean isOpen(Assignment known, LocalDate today) {
        return known == null || known.mayBeAskedAgain(today);
    }

    /** In whose name, when and until when somebody is asked for what. */
    record Wish(List<String> need, SupportRole role, long by, Instant at, LocalDate dueOn) {
    }

    /**
     * Asks somebody whose turn in a row has come, judged as everybody is; the caller holds the case and him.
     *
     * @return false when he cannot be asked, whatever the reason
     */
    boolean askInTurn(AskingRound round, CaseFacts facts, long supporterId, Assignment known) {
        LocalDate today = Jst.today(clock);
        PoolMember member = pool.of(List.of(supporterId)).stream().findFirst().orElse(null);
        if (member == null || !isOpen(known, today)) {
            return false;
        }
        List<String> need = round.expertise().isEmpty() ? facts.expertise() : facts.expertise().stream().filter(round.expertise()::contains).toList();
        CandidateRegister register = candidates.within(round.answerDays());
        var wish = new Wish(need, round.role(), round.askedFor(), clock.instant(), register.dueOn());
        Map<Long, Assignment> others = assignments.ofCase(facts.id()).stream().collect(Collectors.toMap(Assignment::supporterId, Function.identity()));
        Choice choice = register.judge(facts, cases.wording(facts.id())).choose(need, m -> isOpen(others.get(m.id()), today));
        Ranked ranked = choice.of(supporterId);
        if (ranked != null) {
            past.keep(facts.id(), wish.at(), register.weights(), choice.ranked(), Map.of(supporterId, write(facts, wish, member, ranked, known)));
        }
        return ranked != null;
    }

    /** Why he is not asked, as a key of the bundles; null when he is. Whatever stands against him reads alike. */
    String refusal(Ranked ranked, Assignment known, LocalDate today) {
        if (known != null && known.isActive(today)) {
            return "matching.ask.already";
        }
        return ranked == null || !isOpen(known, today) ? "matching.ask.unavailable" : null;
    }

    /** Asks him; the caller holds the case and him, and has found no {@link #refusal}. */
    Assignment write(CaseFacts facts, Wish wish, PoolMember member, Ranked ranked, Assignment known) {
        List<String> askedFor = (ranked.covered().isEmpty() ? wish.need() : ranked.covered()).stream().limit(Assignment.CODES_MAX).toList();
        Assignment request = known == null ? new Assignment(facts.id(), member.id()) : known;
        request.ask(new Assignment.Asking(wish.role(), askedFor, member.accountId(), wish.by(), wish.at(), wish.dueOn(), ranked.score(), reasons(ranked)));
        assignments.save(request);
        letters.asked(request, facts);
        progress.note(facts.id(), EventKind.SUPPORTER_ASKED, wish.role().name(), member.name());
        return request;
    }

    /** Asks again somebody who declined, let the day pass or was released; judged anew like everybody. */
    public void reask(CaseSeen seen, long supporterId, SupportRole role) {
        ask(seen, List.of(supporterId), role, List.of());
    }

    /** Takes a request back that is not yet answered for good. */
    public void withdrawAsk(long id, long seenVersion) {
        takeBack(held(id, seenVersion));
    }

    /** As {@link #withdrawAsk}, by who holds the case already. */
    void takeBack(Assignment request) {
        request.withdraw(Jst.today(clock));
        ended(request);
    }

    /** Ends the work of a supporter on the case: from this moment he no longer sees it. */
    public void release(long id, long seenVersion) {
        Assignment request = held(id, seenVersion);
        request.release(Jst.today(clock));
        ended(request);
    }

    void onTick(@Observes Tick tick) {
        assignments.expire(Jst.day(tick.at()));
    }

    private Assignment held(long id, long seenVersion) {
        var pair = assignments.pair(id);
        assignments.lockCases(List.of(pair.caseId()));
        cases.visible(pair.caseId());
        return assignments.at(id, seenVersion);
    }

    private void ended(Assignment request) {
        letters.closed(request);
        departures.settle(request);
    }

    private static List<CandidateSheet.NotNow> notNow(CaseFacts facts, List<String> codes, CandidateRegister register, Predicate<PoolMember> meant) {
        return Unavailable.of(register.members().stream().filter(meant).toList(),
            new CaseNeed(codes, facts.productType(), facts.phase(), List.of(), facts.overseas(), register.today()), register.loads(), register.dueOn());
    }

    private static Together together(List<String> wanted, List<Ranked> ranked) {
        var team = TeamSearch.best(wanted.stream().distinct().limit(TeamSearch.CODES_MOST).toList(), ranked, TeamSearch.MOST);
        return team.members().size() < 2 ? null : new Together(team.members().stream()
            .map(r -> new Member(r.candidate().supporter().code(), r.candidate().supporter().name(), r.covered())).toList(), team.missing());
    }

    private static String reasons(Ranked ranked) {
        return ranked.parts().stream().map(part -> part.kind() + " " + part.points() + "/" + part.max()).collect(Collectors.joining(", "));
    }

    private static List<CandidateSheet.Card> cards(List<Ranked> ranked, CandidateRegister register) {
        return ranked.stream().map(r -> {
            PoolMember m = r.candidate().supporter();
            var load = register.load(m.id());
            return new CandidateSheet.Card(m.id(), m.code(), m.name(), m.nameKana(), m.presentPost(register.today()), m.employment(), m.coverage().getLanguages(),
                r.candidate().freeHours(), m.capacityHours(), Candidate.HOURS_PER_CASE * load.accepted(), Candidate.HOURS_PER_CASE * load.asked(),
                m.leaves().isEmpty() ? null : m.leaves().get(0), r.score(), r.parts(), r.covered().stream().map(m::skill).toList(), r.missing());
        }).toList();
    }
}
