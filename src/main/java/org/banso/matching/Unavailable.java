package org.banso.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolMember.Skill;

/**
 * Who knows a field that is looked for but cannot be asked at present, and why: appointment, pledge, hours, leave. Nobody is in the list,
 * or left out of it, for a conflict, so that it tells nothing of one.
 */
final class Unavailable {
    private Unavailable() {
    }

    /**
     * The strongest in the fields first.
     *
     * @param dueOn last day for an answer; who is away on it is not asked
     */
    static List<CandidateSheet.NotNow> of(Collection<PoolMember> members, CaseNeed need, Map<Long, AssignmentQueries.Load> loads, LocalDate dueOn) {
        return members.stream().map(member -> notNow(member, need, loads.getOrDefault(member.id(), AssignmentQueries.Load.NONE), dueOn)).filter(Objects::nonNull)
            .sorted(Comparator.comparingInt((CandidateSheet.NotNow one) -> -one.skills().stream().mapToInt(Skill::level).sum()).thenComparing(CandidateSheet.NotNow::code)).toList();
    }

    private static CandidateSheet.NotNow notNow(PoolMember member, CaseNeed need, AssignmentQueries.Load load, LocalDate dueOn) {
        List<Skill> skills = need.expertise().stream().map(member::skill).filter(Objects::nonNull).toList();
        var obstacles = EnumSet.noneOf(Obstacle.class);
        obstacles.addAll(SupporterRanking.obstacles(need, new Candidate(member, load.open(), load.idleDays())));
        if (member.away(dueOn)) {
            obstacles.add(Obstacle.ON_LEAVE);
        }
        return skills.isEmpty() || obstacles.isEmpty() ? null : new CandidateSheet.NotNow(member.code(), member.name(), skills, List.copyOf(obstacles));
    }
}
