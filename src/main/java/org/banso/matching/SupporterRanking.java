package org.banso.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banso.matching.ScorePart.Kind;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolMember.Skill;
import org.banso.supporter.SupporterStatus;

/**
 * Ranks supporters for a case: a sum of what speaks for each, every part explained and weighed as the office sets it. Codes and
 * days lead; the words of the case and of a profile only add what was done of the like. There is one place that calls it
 * ({@link CandidateRegister}).
 */
public class SupporterRanking {
    private static final int LEVEL_MAX = 3;
    private static final int YEARS_ENOUGH = 20;
    private static final int HOURS_ENOUGH = 12;
    private static final int IDLE_DAYS_ENOUGH = 180;
    /** Who was never rated counts as if rated twice by so many halves of a grade; few ratings move him little. */
    private static final int PRESUMED_HALVES = 7;
    private static final int PRESUMED_RATINGS = 2;
    private static final int FINE = 1000;
    private static final String ENGLISH = "en";
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt((Ranked r) -> -r.score()).thenComparingInt(r -> r.candidate().open())
        .thenComparing(r -> r.candidate().supporter().code()).thenComparingLong(r -> r.candidate().supporter().id());

    private final RankingWeights weights;

    public SupporterRanking(RankingWeights weights) {
        this.weights = weights;
    }

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
        require(found, !need.english() || s.coverage().getLanguages().contains(ENGLISH), Obstacle.LANGUAGE);
        require(found, s.accountId() != null, Obstacle.NO_ACCOUNT);
        require(found, !s.away(need.today()), Obstacle.ON_LEAVE);
        return found;
    }

    private static void require(Set<Obstacle> found, boolean fulfilled, Obstacle otherwise) {
        if (!fulfilled) {
            found.add(otherwise);
        }
    }

    private Ranked ranked(CaseNeed need, Candidate candidate) {
        PoolMember s = candidate.supporter();
        List<String> covered = need.expertise().stream().filter(code -> s.skill(code) != null).toList();
        List<String> missing = need.expertise().stream().filter(code -> s.skill(code) == null).toList();
        int wanted = Math.max(1, need.expertise().size());
        int levels = covered.stream().mapToInt(code -> clamp(s.skill(code).level(), LEVEL_MAX)).sum();
        int years = covered.stream().mapToInt(code -> clamp(s.skill(code).years(), YEARS_ENOUGH)).max().orElse(0);
        Map<Kind, Integer> most = weights.among(applicable(need, candidate));
        var parts = new ArrayList<ScorePart>();
        most.forEach((kind, max) -> parts.add(switch (kind) {
            case COVERAGE -> part(kind, max, covered.size(), wanted, covered);
            case LEVEL -> part(kind, max, levels, wanted * LEVEL_MAX, strongest(s, covered));
            case YEARS -> part(kind, max, years, YEARS_ENOUGH, List.of(Integer.toString(years)));
            case PRODUCT -> part(kind, max, s.coverage().getProductTypes().contains(need.productType()) ? 1 : 0, 1, codes(need.productType()));
            case PHASE -> part(kind, max, s.coverage().getPhases().contains(need.phase()) ? 1 : 0, 1, codes(need.phase()));
            case DISEASE -> disease(need, s, max);
            case LANGUAGE -> part(kind, max, s.coverage().getLanguages().contains(ENGLISH) ? 1 : 0, 1, List.of(ENGLISH));
            case AFFINITY -> near(candidate.near(), max);
            case RATING -> rating(candidate.rated(), max);
            case CAPACITY -> part(kind, max, clamp(candidate.freeHours(), HOURS_ENOUGH), HOURS_ENOUGH, List.of(Integer.toString(candidate.freeHours())));
            case WAITING -> part(kind, max, candidate.idleDays() == null ? IDLE_DAYS_ENOUGH : clamp(candidate.idleDays(), IDLE_DAYS_ENOUGH), IDLE_DAYS_ENOUGH,
                candidate.idleDays() == null ? List.of() : List.of(Integer.toString(candidate.idleDays())));
        }));
        return new Ranked(candidate, parts.stream().mapToInt(ScorePart::points).sum(), List.copyOf(parts), covered, missing);
    }

    /** What says something about this case; the same for every candidate of it. */
    private static Set<Kind> applicable(CaseNeed need, Candidate candidate) {
        var kinds = EnumSet.allOf(Kind.class);
        if (need.diseases().isEmpty()) {
            kinds.remove(Kind.DISEASE);
        }
        if (!need.english()) {
            kinds.remove(Kind.LANGUAGE);
        }
        if (candidate.rated() == null) {
            kinds.remove(Kind.RATING);
        }
        if (candidate.near() == null) {
            kinds.remove(Kind.AFFINITY);
        }
        return kinds;
    }

    /** Who names no area is meant for any and counts half. */
    private static ScorePart disease(CaseNeed need, PoolMember s, int max) {
        if (s.coverage().getDiseaseAreas().isEmpty()) {
            return part(Kind.DISEASE, max, 1, 2, List.of());
        }
        List<String> known = need.diseases().stream().filter(s.coverage().getDiseaseAreas()::contains).toList();
        return part(Kind.DISEASE, max, known.size(), need.diseases().size(), known.isEmpty() ? need.diseases() : known);
    }

    private static ScorePart near(Candidate.Near near, int max) {
        var args = new ArrayList<String>();
        if (near.title() != null) {
            args.add(near.title());
            args.addAll(near.words());
        }
        return part(Kind.AFFINITY, max, (int) Math.round(FINE * near.share()), FINE, List.copyOf(args));
    }

    private static ScorePart rating(Candidate.Rated rated, int max) {
        int halves = 2 * rated.sum() + PRESUMED_HALVES * PRESUMED_RATINGS;
        int ratings = rated.ratings() + PRESUMED_RATINGS;
        return part(Kind.RATING, max, halves - 2 * SupporterRatings.WORST * ratings, 2 * (SupporterRatings.BEST - SupporterRatings.WORST) * ratings, rated.ratings() == 0 ? List.of()
            : List.of(BigDecimal.valueOf(rated.sum()).divide(BigDecimal.valueOf(rated.ratings()), 1, RoundingMode.HALF_UP).toString(), Integer.toString(rated.ratings())));
    }

    private static List<String> codes(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> strongest(PoolMember s, List<String> covered) {
        return covered.stream().map(s::skill).max(Comparator.comparingInt(Skill::level).thenComparingInt(Skill::years))
            .map(skill -> List.of(skill.code(), Integer.toString(clamp(skill.level(), LEVEL_MAX)))).orElse(List.of());
    }

    private static ScorePart part(Kind kind, int max, int reached, int full, List<String> args) {
        return ScorePart.of(kind, max, reached, full, args);
    }

    /** Whatever stands in the register counts as 0 to {@code most}. */
    private static int clamp(int figure, int most) {
        return Math.max(0, Math.min(most, figure));
    }
}
