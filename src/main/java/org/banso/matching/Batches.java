package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.matching.batch.BatchPlan;
import org.banso.matching.batch.BatchSolver;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/**
 * Proposals for many waiting cases at once. Nobody is asked by anything here; a run is stored as it was made, and whoever wants it
 * otherwise makes another.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Batches {
    /** Cases of one run; so many are worked out while somebody waits for the page. */
    public static final int CASES_MOST = 300;
    /** Who could take a place instead: so many are shown. */
    private static final int OTHERS_MOST = 12;
    /** Runs that are laid side by side at most. */
    public static final int RUNS_MOST = 3;

    @Inject
    private BatchQueries queries;
    @Inject
    private BatchRepository runs;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private Candidates candidates;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Cases for which nobody is asked or at work, the oldest first; at most {@link #CASES_MOST} and one, which tells that there are more. */
    public List<WaitingCase> waiting() {
        return queries.waiting(CASES_MOST + 1);
    }

    /** What the office begins with. */
    public BatchTerms usual() {
        return new BatchTerms(1, settings.number(Setting.BATCH_FLOOR), settings.number(Setting.BATCH_FAIRNESS), settings.number(Setting.BATCH_HORIZON_DAYS),
            settings.number(Setting.BATCH_PER_SUPPORTER), List.of());
    }

    /** Whom one may leave out: everybody who is appointed, by code. */
    public List<Choice> people() {
        return queries.people();
    }

    /** Runs, the newest first. */
    public Page<BatchSheet.Head> runs(int number) {
        return queries.runs(number);
    }

    /** @throws NotFound when there is no such run */
    public BatchSheet sheet(long runId) {
        return queries.sheet(runId);
    }

    /**
     * Runs side by side.
     *
     * @throws BusinessException when fewer than two or more than three are named
     */
    public BatchSheet.Comparison compare(Collection<Long> runIds) {
        Set<Long> wanted = new LinkedHashSet<>(runIds);
        BusinessException.unless(wanted.size() >= 2 && wanted.size() <= RUNS_MOST, "batch.compare.howMany");
        return queries.comparison(wanted);
    }

    /**
     * Works out the best proposal for these cases as everything is now, and stores it.
     *
     * @return the id of the run
     */
    public long plan(Collection<Long> caseIds, BatchTerms wanted) {
        BatchTerms terms = wanted.checked();
        Set<Long> chosen = new HashSet<>(caseIds);
        BusinessException.unless(!chosen.isEmpty(), "batch.plan.nothing");
        BusinessException.unless(chosen.size() <= CASES_MOST, "batch.plan.tooMany", CASES_MOST);
        List<WaitingCase> waiting = queries.stillWaiting(chosen);
        BusinessException.unless(waiting.size() == chosen.size(), "batch.plan.gone");
        return store(waiting.stream().filter(WaitingCase::isReady).toList(), terms);
    }

    /** The same terms once more, for those of its cases that still wait. */
    public long again(long runId) {
        BatchRun run = queries.run(runId);
        List<WaitingCase> waiting = queries.stillWaiting(run.places().stream().map(BatchPlace::caseId).collect(Collectors.toSet()));
        return store(waiting.stream().filter(WaitingCase::isReady).toList(), run.terms());
    }

    private long store(List<WaitingCase> ready, BatchTerms terms) {
        BusinessException.unless(!ready.isEmpty(), "batch.plan.nothing");
        List<Long> ids = ready.stream().map(WaitingCase::id).toList();
        var draft = new BatchDraft(ready, cases.visible(ids), cases.wordings(ids), candidates.now(), terms);
        BatchPlan plan = new BatchSolver().solve(draft.problem());
        var run = new BatchRun(new BatchRun.Origin(actor.accountId(), clock.instant(), null), terms).with(draft.places(plan)).bound(plan.bindings());
        runs.add(run);
        return run.id();
    }

    /** Who could take this place as everything is now, best first; nobody who is proposed for the case already. */
    public List<BatchSheet.Other> others(long runId, long placeId) {
        BatchRun run = queries.run(runId);
        BatchPlace place = place(run, placeId);
        return candidatesFor(run, place).stream().limit(OTHERS_MOST).map(ranked -> {
            var member = ranked.candidate().supporter();
            return new BatchSheet.Other(member.id(), member.code(), member.name(), ranked.score(), BatchDraft.room(ranked, run.terms()), proposed(run, member.id()));
        }).toList();
    }

    /**
     * A copy of the run in which this place goes to somebody else, or to nobody.
     *
     * @param supporterId null for nobody
     * @return the id of the new run
     */
    public long change(long runId, long placeId, Long supporterId) {
        BatchRun run = queries.run(runId);
        BusinessException.unless(runs.publication(runId).isEmpty(), "batch.published");
        BatchPlace place = place(run, placeId);
        BatchPlace changed = place.emptied();
        if (supporterId != null) {
            Ranked ranked = candidatesFor(run, place).stream().filter(r -> r.candidate().supporter().id() == supporterId).findFirst()
                .orElseThrow(() -> BusinessException.at("supporter", "batch.change.unavailable"));
            if (proposed(run, supporterId) >= BatchDraft.room(ranked, run.terms())) {
                throw BusinessException.at("supporter", "batch.change.full", ranked.candidate().supporter().name());
            }
            changed.taken(supporterId, BatchTerms.affinity(ranked.score()), ranked.score() < run.terms().floor());
        }
        List<BatchPlace> places = new ArrayList<>(run.places().stream().map(one -> one.id().equals(placeId) ? changed : one.copy()).toList());
        var copy = new BatchRun(new BatchRun.Origin(actor.accountId(), clock.instant(), runId), run.terms()).with(places);
        runs.add(copy);
        return copy.id();
    }

    private static BatchPlace place(BatchRun run, long placeId) {
        return run.places().stream().filter(one -> one.id() == placeId).findFirst().orElseThrow(NotFound::new);
    }

    private static int proposed(BatchRun run, long supporterId) {
        return (int) run.places().stream().filter(one -> one.isFilled() && one.supporterId() == supporterId).count();
    }

    private List<Ranked> candidatesFor(BatchRun run, BatchPlace place) {
        CaseFacts facts = cases.visible(place.caseId());
        Map<Long, Integer> here = run.places().stream().filter(one -> one.caseId() == place.caseId() && one.isFilled())
            .collect(Collectors.toMap(BatchPlace::supporterId, one -> 1));
        return candidates.now().judge(facts, cases.wording(facts.id())).holders(place.fields()).stream().filter(holder -> holder.ranked() != null)
            .filter(holder -> !here.containsKey(holder.member().id()) && !run.terms().leftOut().contains(holder.member().id())).map(CandidateRegister.Holder::ranked)
            .sorted(Comparator.comparingInt((Ranked r) -> -r.score()).thenComparing(r -> r.candidate().supporter().code())).toList();
    }
}
