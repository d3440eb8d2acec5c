package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.supporter.PoolQueries;

/**
 * Asks supporters one after another: the office chooses them and their order, starts, and may change what is still to come
 * while it runs. Supporters are told what everybody is told who is asked, and nothing of the row.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class AskingRounds {
    /** A case for which everybody in the row was asked in vain, and since when the office has to see to it. */
    public record InVain(String caseNo, String title, Instant endedAt) implements Serializable {
    }

    @Inject
    private AskingRepository rounds;
    @Inject
    private AskingQueries queries;
    @Inject
    private AskingProgress steps;
    @Inject
    private AskingWatch watch;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private CaseProgress progress;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The row of a case: the open one, or the newest that was ever started; null when there is none. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.VIEW_ALL_CASES})
    public AskingSheet of(String caseNo) {
        return queries.newest(caseNo);
    }

    /** Cases in which nobody was left, the oldest first. */
    public List<InVain> inVain(int most) {
        return queries.inVain(most).stream().map(row -> new InVain(row.caseNo(), row.title(), row.endedAt())).toList();
    }

    /**
     * Puts these supporters into the row of the case, at its end and in this order; begins one when there is none. Nobody is
     * asked by this who is not already to be asked next.
     *
     * @param codes fields they are asked for; empty means what each covers of the need
     */
    public void line(CaseSeen seen, List<Long> supporterIds, SupportRole role, Collection<String> codes) {
        Set<Long> wanted = new LinkedHashSet<>(supporterIds);
        if (wanted.isEmpty()) {
            throw new BusinessException("matching.ask.nobody");
        }
        assignments.lockCases(List.of(seen.id()));
        CaseFacts facts = cases.visible(seen.id());
        if (facts.version() != seen.version()) {
            throw new StaleVersion();
        }
        if (!Matching.ASKABLE.contains(facts.status())) {
            throw new BusinessException("matching.ask.notMatching");
        }
        if (pool.of(wanted).size() != wanted.size()) {
            throw new BusinessException("matching.ask.unavailable", "");
        }
        Optional<AskingRound> open = rounds.open(seen.id());
        if (open.isPresent()) {
            rounds.counted(open.get()).add(wanted);
            changed(open.get());
        } else {
            var made = new AskingRound(seen.id(), role, codes == null ? List.of() : codes, settings.number(Setting.TARGET_TURN_ANSWER), actor.accountId(), clock.instant());
            made.add(wanted);
            rounds.add(made);
        }
    }

    /** One place up or down. */
    public void move(long id, long seenVersion, long supporterId, boolean up) {
        AskingRound round = held(id, seenVersion);
        round.move(supporterId, up);
        changed(round);
    }

    /** Takes somebody out whose turn has not come. */
    public void remove(long id, long seenVersion, long supporterId) {
        AskingRound round = held(id, seenVersion);
        round.remove(supporterId, clock.instant());
        changed(round);
    }

    /**
     * From now on they are asked.
     *
     * @param wanted how many are to accept; so many are asked at once
     * @param days   business days that each has for his answer
     */
    public void start(long id, long seenVersion, Integer wanted, Integer days) {
        AskingRepository.Peek peek = rounds.peek(id);
        assignments.lockCases(List.of(peek.caseId()));
        assignments.lockSupporters(peek.waiting());
        CaseFacts facts = cases.visible(peek.caseId());
        if (!Matching.ASKABLE.contains(facts.status())) {
            throw new BusinessException("matching.ask.notMatching");
        }
        AskingRound round = rounds.at(id, seenVersion);
        round.start(wanted == null ? 0 : wanted, days == null ? 0 : days, actor.accountId(), clock.instant());
        progress.note(round.caseId(), EventKind.ROUND_STARTED, null, Integer.toString(round.turns().size()));
        steps.step(round, peek.waiting());
    }

    /** Nobody more is asked; a request that is out stays out and may be taken back by itself. */
    public void stop(long id, long seenVersion) {
        AskingRound round = held(id, seenVersion);
        boolean ran = round.state() == AskingState.RUNNING;
        round.stop(clock.instant());
        if (ran) {
            progress.note(round.caseId(), EventKind.ROUND_ENDED, null, round.state().name());
        }
    }

    /** The actor takes care of a row in which nobody was left. */
    public void seen(long id, long seenVersion) {
        held(id, seenVersion).seen(clock.instant());
    }

    private void changed(AskingRound round) {
        rounds.flush();
        if (round.state() == AskingState.RUNNING) {
            progress.note(round.caseId(), EventKind.ROUND_CHANGED, null, null);
            watch.changed(round.caseId());
        }
    }

    private AskingRound held(long id, long seenVersion) {
        AskingRepository.Peek peek = rounds.peek(id);
        assignments.lockCases(List.of(peek.caseId()));
        cases.visible(peek.caseId());
        return rounds.at(id, seenVersion);
    }
}
