package org.banso.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.banso.matching.ScorePart.Kind;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolMember.Skill;
import org.banso.supporter.SupporterStatus;

/**
 * The first ranking: a plain sum of what speaks for a supporter, each part explained, every weight here. It reads codes and
 * days only, never free text, so no words in a profile or a case move it. A better ranking replaces this class; there is
 * one place that calls it ({@link Matching}).
 */
public class SupporterRanking {
    /** How many of the needed fields he covers. */
    static final int COVERAGE = 30;
    /** How far he has come in them. */
    static final int LEVEL = 27;
    /** How long he has worked in them. */
    static final int YEARS = 8;
    static final int PRODUCT = 14;
    static final int PHASE = 9;
    /** Hours that are free. */
    static final int CAPACITY = 6;
    /** Who has not been asked for long comes before who was asked yesterday. */
    static final int WAITING = 6;

    private static final int LEVEL_MAX = 3;
    private static final int YEARS_ENOUGH = 20;
    private static final int HOURS_ENOUGH = 12;
    private static final int IDLE_DAYS_ENOUGH = 180;
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt((Ranked r) -> -r.score()).thenComparingInt(r -> r.candidate().open())
        .thenComparing(r -> r.candidate().supporter().code()).thenComparingLong(r -> r.candidate().supporter().id());

    /**
     * Everybody who covers at least one needed field and may be asked, best first. Nobody needed or nobody there gives an
     * empty list; who is given twice stands once.
     */
    public List<Ranked> rank(CaseNeed need, List<Candidate> candidates) {
        Set<Long> seen = new HashSet<>();
        return candidates.stream().filter(Objects::nonNull).filter(c -> seen.add(c.supporter().id()))
            .filter(c -> obstacles(need, c).isEmpty()).map(c -> ranked(need, c)).filter(r -> !r.covered().isEmpty()).sorted(ORDER).toList();
    }

    /** The full-timers who may be asked when no specialist is free: those with most time first. */
    public List<Ranked> fallBack(CaseNeed need, List<Candidate> candidates) {
        Set<Long> seen = new HashSet<>();
        return candidates.stream().filter(Objects::nonNull).filter(c -> seen.add(c.supporter().id()))
            .filter(c -> c.supporter().employment() == Employment.FULL_TIME && obstacles(need, c).isEmpty()).map(c -> ranked(need, c))
            .sorted(ORDER).toList();
    }

    /** The hard filters; empty means he may be asked. */
    public static Set<Obstacle> obstacles(CaseNeed need, Candidate candidate) {
        PoolMember s = candidate.supporter();
        var found = EnumSet.noneOf(Obstacle.class);
        require(found, s.status() == SupporterStatus.ACTIVE, Obstacle.NOT_ACTIVE);
        require(found, s.term().runs(need.today()), Obstacle.TERM);
        require(found, s.term().ndaValid(need.today()), Obstacle.NDA);
        require(found, s.term().declared(need.today()), Obstacle.DECLARATION);
        require(found, s.capacityHours() > 0, Obstacle.PAUSED);
        require(found, s.capacityHours() <= 0 || candidate.freeHours() >= Candidate.HOURS_PER_CASE, Obstacle.FULL);
        require(found, !need.english() || s.coverage().getLanguages().contains("en"), Obstacle.LANGUAGE);
        require(found, s.accountId() != null, Obstacle.NO_ACCOUNT);
        return found;
    }

    private static void require(Set<Obstacle> found, boolean fulfilled, Obstacle otherwise) {
        if (!fulfilled) {
            found.add(otherwise);
        }
    }

    private static Ranked ranked(CaseNeed need, Candidate candidate) {
        PoolMember s = candidate.supporter();
        List<String> covered = need.expertise().stream().filter(code -> s.skill(code) != null).toList();
        List<String> missing = need.expertise().stream().filter(code -> s.skill(code) == null).toList();
        int wanted = Math.max(1, need.expertise().size());
        int levels = covered.stream().mapToInt(code -> clamp(s.skill(code).level(), LEVEL_MAX)).sum();
        int years = covered.stream().mapToInt(code -> clamp(s.skill(code).years(), YEARS_ENOUGH)).max().orElse(0);
        var parts = new ArrayList<ScorePart>();
        parts.add(part(Kind.COVERAGE, COVERAGE, covered.size(), wanted, covered));
        parts.add(part(Kind.LEVEL, LEVEL, levels, wanted * LEVEL_MAX, strongest(s, covered)));
        parts.add(part(Kind.YEARS, YEARS, years, YEARS_ENOUGH, List.of(Integer.toString(years))));
        boolean product = s.coverage().getProductTypes().contains(need.productType());
        parts.add(part(Kind.PRODUCT, PRODUCT, product ? 1 : 0, 1, need.productType() == null ? List.of() : List.of(need.productType())));
        boolean phase = s.coverage().getPhases().contains(need.phase());
        parts.add(part(Kind.PHASE, PHASE, phase ? 1 : 0, 1, need.phase() == null ? List.of() : List.of(need.phase())));
        parts.add(part(Kind.CAPACITY, CAPACITY, clamp(candidate.freeHours(), HOURS_ENOUGH), HOURS_ENOUGH, List.of(Integer.toString(candidate.freeHours()))));
        int idle = candidate.idleDays() == null ? IDLE_DAYS_ENOUGH : clamp(candidate.idleDays(), IDLE_DAYS_ENOUGH);
        parts.add(part(Kind.WAITING, WAITING, idle, IDLE_DAYS_ENOUGH, candidate.idleDays() == null ? List.of() : List.of(Integer.toString(candidate.idleDays()))));
        return new Ranked(candidate, parts.stream().mapToInt(ScorePart::points).sum(), List.copyOf(parts), covered, missing);
    }

    private static List<String> strongest(PoolMember s, List<String> covered) {
        return covered.stream().map(s::skill).max(Comparator.comparingInt(Skill::level).thenComparingInt(Skill::years))
            .map(skill -> List.of(skill.code(), Integer.toString(clamp(skill.level(), LEVEL_MAX)))).orElse(List.of());
    }

    /** {@code reached} of {@code full} as points of {@code max}, rounded to the nearest. */
    private static ScorePart part(Kind kind, int max, int reached, int full, List<String> args) {
        return new ScorePart(kind, (int) Math.round((double) max * reached / full), max, args);
    }

    /** Whatever stands in the register counts as 0 to {@code most}. */
    private static int clamp(int figure, int most) {
        return Math.max(0, Math.min(most, figure));
    }
}
