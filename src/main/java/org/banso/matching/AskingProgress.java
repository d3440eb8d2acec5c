package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.shared.Jst;

/**
 * One step of a row: what came of the requests is taken over, and whoever is next is judged anew and asked. Doing it twice
 * does nothing twice, so any node may do it at any time; the case's lock makes them follow each other.
 */
@ApplicationScoped
class AskingProgress {
    @Inject
    private AskingRepository rounds;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private Matching matching;
    @Inject
    private CaseProgress progress;
    @Inject
    private RequestLetters letters;
    @Inject
    private Clock clock;

    /** Whom to hold before the row goes on; empty when there is nothing to do. A look without locks. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<List<Long>> due(long caseId) {
        return rounds.open(caseId).filter(round -> round.state() == AskingState.RUNNING)
            .filter(round -> !Matching.ASKABLE.contains(rounds.status(caseId)) || round.isDue(requests(caseId), Jst.today(clock)))
            .map(round -> round.turns().stream().filter(turn -> turn.is(TurnState.WAITING)).map(AskingTurn::supporterId).toList());
    }

    /** Holds the case and these supporters, in the order in which a request is answered, and goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    void goOn(long caseId, Collection<Long> supporters) {
        assignments.lockCases(List.of(caseId));
        assignments.lockSupporters(supporters);
        rounds.open(caseId).filter(round -> round.state() == AskingState.RUNNING).ifPresent(round -> step(rounds.counted(round), supporters));
    }

    /** As far as the row can go now; only who is held can be asked. */
    @Transactional(TxType.MANDATORY)
    void step(AskingRound round, Collection<Long> held) {
        CaseFacts facts = cases.unscoped(round.caseId());
        Instant now = clock.instant();
        if (!Matching.ASKABLE.contains(facts.status())) {
            round.caseLeft(now);
            ended(round, facts);
            return;
        }
        LocalDate today = Jst.today(clock);
        Map<Long, Assignment> requests = requests(round.caseId());
        round.settle(requests, today, now);
        Optional<AskingTurn> next = round.next();
        while (next.isPresent() && held.contains(next.get().supporterId())) {
            AskingTurn turn = next.get();
            if (matching.askInTurn(round, facts, turn.supporterId(), requests.get(turn.supporterId()))) {
                turn.asked(now);
            } else {
                turn.became(TurnState.SKIPPED, now);
            }
            next = round.next();
        }
        if (round.conclude(now)) {
            ended(round, facts);
        }
        rounds.flush();
    }

    private void ended(AskingRound round, CaseFacts facts) {
        progress.note(facts.id(), EventKind.ROUND_ENDED, null, round.state().name());
        if (round.state() == AskingState.EXHAUSTED) {
            letters.nobodyLeft(round, facts);
        }
    }

    private Map<Long, Assignment> requests(long caseId) {
        return assignments.ofCase(caseId).stream().collect(Collectors.toMap(Assignment::supporterId, Function.identity()));
    }
}
