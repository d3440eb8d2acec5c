package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.matching.BatchRepository.Peek;
import org.banso.matching.BatchRepository.Proposal;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.supporter.PoolMember;

/**
 * Carries a run out: everybody it proposes is judged again and asked exactly as if asked by hand, all of them or nobody. For some
 * hours it can be taken back in one step, as far as nobody has answered.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class BatchPublishing {
    /** {@code kept}: who had answered, or whose request had ended however else, and was left as he is. */
    public record Undone(int withdrawn, List<String> kept) implements Serializable {
    }

    @Inject
    private BatchRepository runs;
    @Inject
    private BatchQueries queries;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentQueries people;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private Candidates candidates;
    @Inject
    private Matching matching;
    @Inject
    private PastAskingRepository past;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** A request that may be sent. */
    private record Judged(CaseFacts facts, Matching.Wish wish, PoolMember member, Ranked ranked, Assignment known, RankingWeights weights, List<Ranked> all) {
    }

    /**
     * Asks everybody the run proposes, at one moment.
     *
     * @return how many were asked
     * @throws BusinessException that names every case and supporter for whom something has changed since; then nobody was asked
     */
    public int publish(long runId) {
        Peek peek = runs.peek(runId);
        BusinessException.unless(peek.publishedAt() == null, "batch.published");
        BusinessException.unless(!peek.proposals().isEmpty(), "batch.publish.nobody");
        assignments.lockCases(peek.cases());
        assignments.lockSupporters(peek.supporters());
        Instant at = clock.instant();
        List<Judged> judged = judged(peek, at);
        judged.forEach(one -> past.keep(one.facts().id(), at, one.weights(), one.all(),
            Map.of(one.member().id(), matching.write(one.facts(), one.wish(), one.member(), one.ranked(), one.known()))));
        runs.add(new BatchPublication(runId, actor.accountId(), at, judged.size()));
        return judged.size();
    }

    private List<Judged> judged(Peek peek, Instant at) {
        Map<Long, CaseFacts> facts = cases.visible(peek.cases());
        Map<Long, CaseFactsQueries.Wording> wordings = cases.wordings(facts.keySet());
        Set<Long> waiting = queries.stillWaiting(peek.cases()).stream().map(WaitingCase::id).collect(Collectors.toSet());
        Map<Long, Map<Long, Assignment>> known = assignments.ofCases(peek.cases()).stream()
            .collect(Collectors.groupingBy(Assignment::caseId, Collectors.toMap(Assignment::supporterId, Function.identity())));
        CandidateRegister register = candidates.now();
        Map<Long, PoolMember> members = register.members().stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        var judges = new HashMap<Long, CandidateRegister.CaseJudge>();
        var changed = new ArrayList<Fault>();
        var judged = new ArrayList<Judged>();
        var begun = new HashSet<Long>();
        for (Proposal proposal : peek.proposals()) {
            CaseFacts of = facts.get(proposal.caseId());
            if (of == null) {
                throw new NotFound();
            }
            SupportRole role = begun.add(of.id()) ? SupportRole.LEAD : SupportRole.MEMBER;
            if (of.version() != proposal.caseVersion() || !waiting.contains(of.id())) {
                if (role == SupportRole.LEAD) {
                    changed.add(new Fault(null, "batch.changed.case", of.caseNo(), of.title()));
                }
                continue;
            }
            Map<Long, Assignment> requests = known.getOrDefault(of.id(), Map.of());
            List<Ranked> all = judges.computeIfAbsent(of.id(), id -> register.judge(of, wordings.get(id)))
                .choose(proposal.fields(), m -> Matching.isOpen(requests.get(m.id()), register.today())).ranked();
            Ranked ranked = all.stream().filter(one -> one.candidate().supporter().id() == proposal.supporterId()).findFirst().orElse(null);
            PoolMember member = members.get(proposal.supporterId());
            Assignment before = requests.get(proposal.supporterId());
            if (matching.refusal(ranked, before, register.today()) != null) {
                changed.add(new Fault(null, "batch.changed.supporter", of.caseNo(), member == null ? people.addressee(proposal.supporterId()).name() : member.name()));
                continue;
            }
            register.asked(proposal.supporterId());
            judged.add(new Judged(of, new Matching.Wish(proposal.fields(), role, actor.accountId(), at, register.dueOn()), member, ranked, before, register.weights(), all));
        }
        if (!changed.isEmpty()) {
            throw BusinessException.all(changed);
        }
        return judged;
    }

    /** Takes back every request of the run that nobody has answered; the others stay. */
    public Undone undo(long runId) {
        Peek peek = runs.peek(runId);
        if (peek.publishedAt() == null) {
            throw new NotFound();
        }
        assignments.lockCases(peek.cases());
        BatchPublication publication = runs.publication(runId).orElseThrow(NotFound::new);
        publication.undo(actor.accountId(), clock.instant(), settings.number(Setting.BATCH_UNDO_HOURS));
        Map<Long, CaseFacts> facts = cases.visible(peek.cases());
        LocalDate today = Jst.today(clock);
        int withdrawn = 0;
        var kept = new ArrayList<String>();
        for (Assignment request : runs.sentAt(publication.publishedAt(), peek.cases())) {
            CaseFacts of = facts.get(request.caseId());
            if (of == null) {
                throw new NotFound();
            }
            if (request.awaitsAnswer(today)) {
                matching.takeBack(request);
                withdrawn++;
            } else {
                kept.add(of.caseNo() + " " + people.addressee(request.supporterId()).name());
            }
        }
        publication.withdrew(withdrawn);
        runs.flush();
        return new Undone(withdrawn, kept);
    }
}
