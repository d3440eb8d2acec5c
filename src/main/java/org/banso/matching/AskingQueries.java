package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;

/** Reads of rows; the callers have a right to them. */
@ApplicationScoped
class AskingQueries {
    private static final String NOBODY_LEFT = "r.state = org.banso.matching.AskingState.EXHAUSTED and r.seenAt is null and c.id = r.caseId and c.status in :askable"
        + " and not exists (select a.id from Assignment a where a.caseId = r.caseId and a.askedAt > r.endedAt)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** A case for which everybody in the row was asked in vain. */
    record InVain(String caseNo, String title, Instant endedAt) implements Serializable {
    }

    /** The row of a case that the actor may see: the open one, or the newest that was ever started; null when there is none. Three statements. */
    AskingSheet newest(String caseNo) {
        var query = em.createQuery("select r from AskingRound r, ConsultationCase c where c.id = r.caseId and c.caseNo = :no"
            + " and (r.openCaseId is not null or r.startedAt is not null) and " + scope.predicate()
            + " order by r.id desc", AskingRound.class);
        return scope.bind(query).setParameter("no", caseNo).setMaxResults(1).getResultStream().findFirst().map(this::sheet).orElse(null);
    }

    private AskingSheet sheet(AskingRound round) {
        Map<Long, Object[]> people = new HashMap<>();
        em.createQuery("select s.id, s.code, s.profile.name, a.answerDueOn from AskingTurn t join Supporter s on s.id = t.supporterId"
                + " left join Assignment a on a.supporterId = t.supporterId and a.caseId = :caseId where t.round = :round", Object[].class)
            .setParameter("caseId", round.caseId()).setParameter("round", round).getResultList().forEach(row -> people.put((Long) row[0], row));
        List<AskingTurn> turns = round.turns();
        List<Long> waiting = turns.stream().filter(turn -> turn.is(TurnState.WAITING)).map(AskingTurn::supporterId).toList();
        return new AskingSheet(round.id(), round.version(), round.state(), round.role(), round.wanted(), round.answerDays(), round.startedAt(), round.endedAt(),
            round.isSeen(), turns.stream().map(turn -> {
                Object[] who = people.get(turn.supporterId());
                int at = waiting.indexOf(turn.supporterId());
                return new AskingSheet.Turn(turn.supporterId(), (String) who[1], (String) who[2], turn.state(),
                    turn.is(TurnState.ASKED) ? (LocalDate) who[3] : null, at == 0, at == waiting.size() - 1);
            }).toList());
    }

    /** Cases that wait for the office because nobody was left, the oldest first. */
    List<InVain> inVain(int most) {
        return em.createQuery("select c.caseNo, c.matter.title, r.endedAt from AskingRound r, ConsultationCase c where " + NOBODY_LEFT + " order by r.id", Object[].class)
            .setParameter("askable", List.copyOf(Matching.ASKABLE)).setMaxResults(most).getResultList().stream()
            .map(row -> new InVain((String) row[0], (String) row[1], (Instant) row[2])).toList();
    }
}
