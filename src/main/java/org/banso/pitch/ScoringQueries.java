package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
        List<ScoringRound> rounds = em.createQuery("select r from ScoringRound r where r.pitchId = :id order by r.number", ScoringRound.class)
            .setHint("eclipselink.batch", "r.criteria").setParameter("id", room.card().id()).getResultList();
        if (rounds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ScoringSheet>> sheets = em.createQuery("select s from ScoringSheet s, ScoringRound r where r.id = s.roundId and r.pitchId = :id order by s.id", ScoringSheet.class)
            .setHint("eclipselink.batch", "s.marks").setParameter("id", room.card().id()).getResultStream().collect(Collectors.groupingBy(ScoringSheet::roundId));
        return rounds.stream().filter(round -> room.side() != PitchSide.APPLICANT || !round.isOpen())
            .map(round -> line(round, sheets.getOrDefault(round.id(), List.of()), room.side())).toList();
    }

    private RoundLine line(ScoringRound round, List<ScoringSheet> sheets, PitchSide reader) {
        ScoringSheet mine = sheets.stream().filter(sheet -> Objects.equals(sheet.accountId(), actor.accountId())).findFirst().orElse(null);
        boolean handedIn = mine != null && mine.isHandedIn();
        boolean shown = handedIn || !round.isOpen();
        boolean named = reader != PitchSide.APPLICANT;
        List<Sheet> read = shown ? sheets.stream().filter(ScoringSheet::isHandedIn).map(sheet -> new Sheet(named ? sheet.reviewer() : null, sheet.side(), sheet.marks())).toList()
            : List.of();
        return new RoundLine(new PitchSeen(round.id(), round.version()), round.number(), round.versionNo(), round.openedAt(), round.closedAt(), round.criteria(), shown,
            mine == null ? round.criteria().stream().map(criterion -> new MarkGiven(criterion.code(), null, null)).toList()
                : mine.marks().stream().map(mark -> new MarkGiven(mark.getCode(), mark.getMark(), mark.getRemark())).toList(),
            handedIn, read, (int) sheets.stream().filter(sheet -> !sheet.isHandedIn()).count());
    }

    /** What each criterion weighs in rounds opened from now on, by its code. */
    @Requires(Right.MANAGE_CODES)
    public Map<String, Integer> weights() {
        return em.createQuery("select w from CriterionWeight w order by w.code", CriterionWeight.class).getResultStream()
            .collect(Collectors.toMap(CriterionWeight::code, CriterionWeight::weight, (first, second) -> first, LinkedHashMap::new));
    }
}
