package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.banso.supporter.SupporterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first ranking: sensible on the seventy, defined everywhere. */
class SupporterRankingTest {
    private final SupporterRanking ranking = new SupporterRanking();

    private static CaseNeed need(String... codes) {
        return new CaseNeed(List.of(codes), "DRUG", "BASIC", false, TODAY);
    }

    static List<String> labelled() {
        return Pool.lines("src/test/resources/matching/expected.txt").stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void theWeightsAddUpToAHundred() {
        assertEquals(100, SupporterRanking.COVERAGE + SupporterRanking.LEVEL + SupporterRanking.YEARS + SupporterRanking.PRODUCT + SupporterRanking.PHASE
            + SupporterRanking.CAPACITY + SupporterRanking.WAITING);
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
