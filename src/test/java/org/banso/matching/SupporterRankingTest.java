package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.matching.ScorePart.Kind;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.PoolMember;
import org.banso.supporter.SupporterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ranking: sensible on the seventy, defined everywhere, every part weighed as told. */
class SupporterRankingTest {
    private final SupporterRanking ranking = new SupporterRanking(RankingWeights.USUAL);

    private static CaseNeed need(String... codes) {
        return new CaseNeed(List.of(codes), "DRUG", "BASIC", false, TODAY);
    }

    static List<String> labelled() {
        return Pool.lines("src/test/resources/matching/expected.txt").stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void theWeightsAddUpToAHundredWhateverAppliesToTheCase() {
        assertEquals(100, RankingWeights.USUAL.weights().values().stream().mapToInt(Integer::intValue).sum());
        for (var kinds : List.of(EnumSet.allOf(Kind.class), EnumSet.complementOf(EnumSet.of(Kind.DISEASE, Kind.AFFINITY)), EnumSet.of(Kind.LEVEL, Kind.YEARS, Kind.RATING))) {
            assertEquals(100, RankingWeights.USUAL.among(kinds).values().stream().mapToInt(Integer::intValue).sum());
        }
        assertEquals(RankingWeights.USUAL.weights(), RankingWeights.USUAL.among(EnumSet.allOf(Kind.class)));
    }

    @Test
    void aWeightOfNothingTakesAPartOutAndNonsenseIsRefused() {
        var plain = new SupporterRanking(RankingWeights.of(kind -> kind == Kind.LEVEL ? 7 : 0));
        Ranked ranked = plain.rank(need("IP"), List.of(somebody().skill("IP", 3, 0).products(List.of()).free())).get(0);
        assertEquals(100, ranked.score());
        assertThrows(IllegalArgumentException.class, () -> RankingWeights.of(kind -> kind == Kind.RATING ? -1 : 5));
        assertThrows(IllegalArgumentException.class, () -> RankingWeights.of(kind -> kind == Kind.LEVEL || kind == Kind.COVERAGE ? 0 : 5));
    }

    @Test
    void diseaseLanguageWordsAndRatingsDecideBetweenEquals() {
        var oncology = somebody().id(1).diseases(List.of("ONCOLOGY")).skill("IP", 3, 10).get();
        var other = somebody().id(2).diseases(List.of("CNS")).skill("IP", 3, 10).get();
        var need = new CaseNeed(List.of("IP"), "DRUG", "BASIC", List.of("ONCOLOGY"), true, TODAY);
        assertEquals(List.of(1L, 2L), ids(ranking.rank(need, List.of(plain(other), plain(oncology)))));
        assertEquals(List.of(2L, 1L), ids(ranking.rank(need("IP"), List.of(plain(oncology), new Candidate(other, 0, null, new Candidate.Rated(25, 5), null)))));
        assertEquals(List.of(1L, 2L), ids(ranking.rank(need("IP"), List.of(plain(oncology), new Candidate(other, 0, null, new Candidate.Rated(5, 5), null)))));
        var near = new Candidate(other, 0, null, Candidate.Rated.NEVER, new Candidate.Near(0.6, "発表前の特許出願", List.of("特許", "出願")));
        var far = new Candidate(oncology, 0, null, Candidate.Rated.NEVER, new Candidate.Near(0.1, null, List.of()));
        List<Ranked> ranked = ranking.rank(need("IP"), List.of(far, near));
        assertEquals(List.of(2L, 1L), ids(ranked));
        assertEquals(List.of("発表前の特許出願", "特許", "出願"), part(ranked.get(0), Kind.AFFINITY).args());
        assertEquals(List.of(), part(ranked.get(1), Kind.AFFINITY).args());
    }

    @Test
    void oneGoodAnswerMovesLessThanManyAndNoneCountsBetween() {
        var supporter = somebody().skill("IP", 3, 10).get();
        var ratings = new SupporterRanking(RankingWeights.of(kind -> kind == Kind.RATING ? 90 : kind == Kind.LEVEL ? 10 : 0));
        List<Integer> points = List.of(new Candidate.Rated(10, 10), new Candidate.Rated(1, 1), Candidate.Rated.NEVER, new Candidate.Rated(5, 1), new Candidate.Rated(50, 10))
            .stream().map(rated -> part(ratings.rank(need("IP"), List.of(new Candidate(supporter, 0, null, rated, null))).get(0), Kind.RATING).points()).toList();
        assertEquals(points.stream().sorted().distinct().toList(), points);
    }

    @Test
    void whatDoesNotConcernTheCaseIsNoPart() {
        Set<Kind> kinds = ranking.rank(need("IP"), List.of(somebody().skill("IP", 3, 10).free())).get(0).parts().stream().map(ScorePart::kind)
            .collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Kind.DISEASE, Kind.LANGUAGE, Kind.AFFINITY)), kinds);
        var unknown = new Candidate(somebody().skill("IP", 3, 10).get(), 0, null, null, null);
        assertTrue(ranking.rank(need("IP"), List.of(unknown)).get(0).parts().stream().noneMatch(p -> p.kind() == Kind.RATING));
    }

    private static Candidate plain(PoolMember supporter) {
        return new Candidate(supporter, 0, null);
    }

    private static ScorePart part(Ranked ranked, Kind kind) {
        return ranked.parts().stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    /** A leading specialist of the product class wherever the register has one; else somebody who knows the field or the class. */
    @ParameterizedTest
    @MethodSource("labelled")
    void theSeventyGiveASensibleFirstForEachFieldOfTheLabelledCases(String line) {
        String[] parts = line.split("\\|");
        for (String expertise : parts[3].split(",")) {
            var ranked = ranking.rank(new CaseNeed(List.of(expertise), parts[1], parts[2], false, TODAY), Pool.seventy());
            assertFalse(ranked.isEmpty(), expertise);
            boolean possible = ranked.stream().anyMatch(r -> leads(r, expertise) && serves(r, parts[1]));
            Ranked first = ranked.get(0);
            assertTrue(possible ? leads(first, expertise) && serves(first, parts[1]) : leads(first, expertise) || serves(first, parts[1]),
                expertise + " of " + parts[0] + ": " + first.candidate().supporter().code());
        }
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void nobodyStandsFirstWhileAnotherOfTheSameClassCoversMoreOfTheLabelledCase(String line) {
        String[] parts = line.split("\\|");
        var ranked = ranking.rank(new CaseNeed(List.of(parts[3].split(",")), parts[1], parts[2], false, TODAY), Pool.seventy());
        Ranked first = ranked.get(0);
        assertTrue(ranked.stream().noneMatch(r -> serves(r, parts[1]) && r.covered().size() > first.covered().size()), parts[0]);
        assertEquals(parts[3].split(",").length, ranked.stream().flatMap(r -> r.covered().stream()).distinct().count(), parts[0]);
    }

    private static boolean leads(Ranked ranked, String expertise) {
        return ranked.candidate().supporter().skill(expertise).level() == 3;
    }

    private static boolean serves(Ranked ranked, String productType) {
        return ranked.candidate().supporter().coverage().getProductTypes().contains(productType);
    }

    @Test
    void theProductClassDecidesBetweenEquals() {
        var device = somebody().id(1).products(List.of("DEVICE")).skill("REIMB", 3, 10).free();
        var drug = somebody().id(2).products(List.of("DRUG")).skill("REIMB", 3, 10).free();
        assertEquals(2, ranking.rank(need("REIMB"), List.of(device, drug)).get(0).candidate().supporter().id());
    }

    @Test
    void whoHasWaitedAndHasTimeComesFirst() {
        var busy = new Candidate(somebody().id(1).hours(8).skill("IP", 3, 10).get(), 3, 3);
        var rested = new Candidate(somebody().id(2).hours(8).skill("IP", 3, 10).get(), 0, 200);
        assertEquals(2, ranking.rank(need("IP"), List.of(busy, rested)).get(0).candidate().supporter().id());
    }

    @Test
    void everyScoreIsTheSumOfItsPartsAndWithinBounds() {
        var random = new Random(20260401);
        for (int round = 0; round < 2000; round++) {
            var pool = somebody().id(1).hours(random.nextInt(60)).products(random.nextBoolean() ? List.of("DRUG") : List.of());
            List<String> codes = List.of("IP", "LICENSE", "CLIN", "CMC").subList(0, 1 + random.nextInt(4));
            codes.stream().filter(code -> random.nextBoolean()).forEach(code -> pool.skill(code, random.nextInt(9) - 3, random.nextInt(200) - 50));
            var candidate = new Candidate(pool.get(), random.nextInt(30) - 5, random.nextBoolean() ? null : random.nextInt(5000) - 100);
            for (Ranked ranked : ranking.rank(new CaseNeed(codes, "DRUG", random.nextBoolean() ? "BASIC" : null, false, TODAY), List.of(candidate))) {
                assertEquals(ranked.parts().stream().mapToInt(ScorePart::points).sum(), ranked.score());
                assertTrue(ranked.score() >= 0 && ranked.score() <= 100, "score " + ranked.score());
                ranked.parts().forEach(part -> assertTrue(part.points() >= 0 && part.points() <= part.max(), part.toString()));
            }
        }
    }

    @Test
    void aHigherLevelNeverLowersTheScore() {
        for (int years = 0; years <= 30; years += 5) {
            int before = -1;
            for (int level = 1; level <= 3; level++) {
                int score = ranking.rank(need("IP", "LICENSE"), List.of(somebody().skill("IP", level, years).skill("LICENSE", 2, 5).free())).get(0).score();
                assertTrue(score > before);
                before = score;
            }
        }
    }

    @Test
    void anotherCoveredFieldNeverLowersTheScore() {
        int one = ranking.rank(need("IP", "LICENSE"), List.of(somebody().skill("IP", 3, 10).free())).get(0).score();
        int both = ranking.rank(need("IP", "LICENSE"), List.of(somebody().skill("IP", 3, 10).skill("LICENSE", 1, 0).free())).get(0).score();
        assertTrue(both > one);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderGiven() {
        List<Candidate> seventy = Pool.seventy();
        var first = ids(ranking.rank(need("IP", "LICENSE", "BIZPLAN"), seventy));
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(seventy);
            Collections.shuffle(shuffled, random);
            assertEquals(first, ids(ranking.rank(need("IP", "LICENSE", "BIZPLAN"), shuffled)));
        }
    }

    @Test
    void a36_emptyAndDoubleInputsAreDefined() {
        var one = somebody().skill("IP", 3, 10).free();
        assertEquals(List.of(), ranking.rank(need("IP"), List.of()));
        assertEquals(List.of(), ranking.rank(need(), List.of(one)));
        assertEquals(List.of(), ranking.rank(need("CARE_TECH"), List.of(one)));
        assertEquals(1, ranking.rank(need("IP"), List.of(one)).size());
        assertEquals(1, ranking.rank(need("IP", "IP"), List.of(one, one, one)).size());
        var withNull = new ArrayList<>(List.of(one));
        withNull.add(null);
        assertEquals(1, ranking.rank(need("IP"), withNull).size());
    }

    @Test
    void a36_allOnLeaveGivesNobodyAndTheFullTimersRemain() {
        var paused = somebody().id(1).hours(0).skill("IP", 3, 10).free();
        var fullTime = somebody().id(2).fullTime().hours(140).skill("BIZPLAN", 3, 10).free();
        assertEquals(List.of(), ranking.rank(need("IP"), List.of(paused, fullTime)));
        assertEquals(List.of(2L), ids(ranking.fallBack(need("IP"), List.of(paused, fullTime))));
    }

    @Test
    void everyHardFilterHasItsReason() {
        assertEquals(Set.of(), obstacles(somebody(), false));
        assertEquals(EnumSet.of(Obstacle.NOT_ACTIVE), obstacles(somebody().status(SupporterStatus.SUSPENDED), false));
        assertEquals(EnumSet.of(Obstacle.PAUSED), obstacles(somebody().hours(0), false));
        assertEquals(EnumSet.of(Obstacle.FULL), obstacles(somebody().hours(1), false));
        assertEquals(EnumSet.of(Obstacle.NO_ACCOUNT), obstacles(somebody().account(null), false));
        assertEquals(EnumSet.of(Obstacle.LANGUAGE), obstacles(somebody().languages("ja"), true));
        assertEquals(Set.of(), obstacles(somebody().languages("ja"), false));
        assertEquals(EnumSet.of(Obstacle.ON_LEAVE), obstacles(somebody().away(TODAY, TODAY), false));
        assertEquals(Set.of(), obstacles(somebody().away(TODAY.plusDays(1), TODAY.plusDays(9)), false), "as yet he is there");
    }

    @Test
    void whoCannotBeAskedIsListedWithEveryReasonWhateverConflictHeHas() {
        var full = somebody().id(1).hours(1).skill("IP", 3, 10).tie(ConflictReason.COI_OFFICER, "㈱𠮷田ﾊﾞｲｵ", null, null).get();
        var strong = somebody().id(2).hours(0).account(null).skill("IP", 3, 10).skill("LICENSE", 3, 10).get();
        var away = somebody().id(3).skill("IP", 1, 1).away(TODAY.plusDays(5), TODAY.plusDays(9)).get();
        var free = somebody().id(4).skill("IP", 3, 10).tie(ConflictReason.COI_FAMILY, "㈱𠮷田ﾊﾞｲｵ", null, null).get();
        var other = somebody().id(5).hours(0).skill("QMS", 3, 10).get();
        var busy = somebody().id(6).hours(4).skill("IP", 2, 10).get();
        var need = new CaseNeed(List.of("IP", "LICENSE"), "DRUG", "BASIC", false, TODAY);
        var loads = Map.of(6L, new AssignmentQueries.Load(1, 1, 3));
        var listed = Unavailable.of(List.of(full, strong, away, free, other, busy), need, loads, TODAY.plusDays(7));
        assertEquals(List.of("S0002 [PAUSED, NO_ACCOUNT]", "S0001 [FULL]", "S0006 [FULL]", "S0003 [ON_LEAVE]"),
            listed.stream().map(one -> one.code() + " " + one.obstacles()).toList());
    }

    @Test
    void daysCountToTheEndOfTheirLastDay() {
        var pool = somebody();
        pool.term().setTo(TODAY);
        pool.term().setNdaExpiresOn(TODAY);
        pool.term().setDeclaredOn(TODAY.minusMonths(12));
        assertEquals(Set.of(), obstacles(pool, false));
        LocalDate before = TODAY.minusDays(1);
        pool.term().setTo(before);
        assertEquals(EnumSet.of(Obstacle.TERM), obstacles(pool, false));
        pool.term().setTo(TODAY);
        pool.term().setNdaExpiresOn(before);
        assertEquals(EnumSet.of(Obstacle.NDA), obstacles(pool, false));
        pool.term().setNdaExpiresOn(TODAY);
        pool.term().setDeclaredOn(TODAY.minusMonths(12).minusDays(1));
        assertEquals(EnumSet.of(Obstacle.DECLARATION), obstacles(pool, false));
    }

    private static Set<Obstacle> obstacles(Pool pool, boolean english) {
        return SupporterRanking.obstacles(new CaseNeed(List.of("IP"), "DRUG", "BASIC", english, TODAY), pool.skill("IP", 3, 10).free());
    }

    private static List<Long> ids(List<Ranked> ranked) {
        return ranked.stream().map(r -> r.candidate().supporter().id()).toList();
    }
}
