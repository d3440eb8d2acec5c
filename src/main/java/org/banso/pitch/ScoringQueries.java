package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.pitch.RoundLine.Sheet;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The rounds of a room: each reviewer reads the others' marks once he has handed in his own, the applicant what was given once a round is closed. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class ScoringQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /** The rounds of a room the actor was given, the first first. Four statements, however many rounds and reviewers there are. */
    public List<RoundLine> of(PitchRoom room) {
        long pitch = room.card().id();
        List<ScoringRound> rounds = em.createQuery("select r from ScoringRound r where r.pitchId = :id order by r.number", ScoringRound.class)
            .setParameter("id", pitch).getResultList();
        if (rounds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RoundCriterion>> criteria = rows("select k.round_id, k.pitch_criterion, k.weight, null from scoring_criterion k"
            + " join scoring_round r on r.id = k.round_id where r.pitch_id = ? order by k.round_id, k.place", pitch)
            .collect(grouped(row -> new RoundCriterion((String) row[1], ((Number) row[2]).intValue())));
        Map<Long, List<ScoringSheet>> sheets = em.createQuery("select s from ScoringSheet s, ScoringRound r where r.id = s.roundId and r.pitchId = :id order by s.id", ScoringSheet.class)
            .setParameter("id", pitch).getResultStream().collect(Collectors.groupingBy(ScoringSheet::roundId));
        Map<Long, List<MarkGiven>> marks = sheets.isEmpty() ? Map.of() : rows("select m.sheet_id, m.pitch_criterion, m.mark, m.remark from scoring_mark m"
            + " join scoring_sheet s on s.id = m.sheet_id join scoring_round r on r.id = s.round_id where r.pitch_id = ? order by m.sheet_id, m.place", pitch)
            .collect(grouped(row -> new MarkGiven((String) row[1], row[2] == null ? null : Integer.valueOf(((Number) row[2]).intValue()), (String) row[3])));
        return rounds.stream().filter(round -> room.side() != PitchSide.APPLICANT || !round.isOpen())
            .map(round -> line(round, criteria.getOrDefault(round.id(), List.of()), sheets.getOrDefault(round.id(), List.of()), marks, room.side())).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, long pitch) {
        return ((List<Object[]>) em.createNativeQuery(sql).setParameter(1, pitch).getResultList()).stream();
    }

    private static <T> Collector<Object[], ?, Map<Long, List<T>>> grouped(Function<Object[], T> read) {
        return Collectors.groupingBy(row -> ((Number) row[0]).longValue(), Collectors.mapping(read, Collectors.toList()));
    }

    private RoundLine line(ScoringRound round, List<RoundCriterion> criteria, List<ScoringSheet> sheets, Map<Long, List<MarkGiven>> marks, PitchSide reader) {
        ScoringSheet mine = sheets.stream().filter(sheet -> Objects.equals(sheet.accountId(), actor.accountId())).findFirst().orElse(null);
        boolean handedIn = mine != null && mine.isHandedIn();
        boolean shown = handedIn || !round.isOpen();
        boolean named = reader != PitchSide.APPLICANT;
        List<Sheet> read = shown ? sheets.stream().filter(ScoringSheet::isHandedIn)
            .map(sheet -> new Sheet(named ? sheet.reviewer() : null, sheet.side(), marks.getOrDefault(sheet.id(), List.of()))).toList() : List.of();
        List<MarkGiven> own = mine == null ? criteria.stream().map(criterion -> new MarkGiven(criterion.code(), null, null)).toList() : marks.getOrDefault(mine.id(), List.of());
        return new RoundLine(new PitchSeen(round.id(), round.version()), round.number(), round.versionNo(), round.openedAt(), round.closedAt(), criteria, shown, own, handedIn, read,
            (int) sheets.stream().filter(sheet -> !sheet.isHandedIn()).count());
    }

    /** What each criterion weighs in rounds opened from now on, by its code. */
    @Requires(Right.MANAGE_CODES)
    public Map<String, Integer> weights() {
        return em.createQuery("select w from CriterionWeight w order by w.code", CriterionWeight.class).getResultStream()
            .collect(Collectors.toMap(CriterionWeight::code, CriterionWeight::weight, (first, second) -> first, LinkedHashMap::new));
    }
}
