package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banso.matching.PastAsking.Asked;
import org.banso.matching.PastRanking.Kept;
import org.banso.matching.PastRanking.Weighed;
import org.banso.matching.ScorePart.Kind;
import org.junit.jupiter.api.Test;

/** Past rankings weighed anew: the same weights give the same places, other weights what can be worked out by hand. */
class PastRankingTest {
    private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");
    private static final CaseNeed NEED = new CaseNeed(List.of("IP", "LICENSE"), "DRUG", "BASIC", List.of("ONCOLOGY"), true, TODAY);

    @Property(tries = 200)
    void theSameWeightsGiveTheSamePlacesAndScoresAfterKeepingAndReading(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        RankingWeights weights = weights(random);
        List<Ranked> ranked = new SupporterRanking(weights).rank(NEED, candidates(random, 1 + random.nextInt(70)));
        PastRanking kept = PastRanking.of(weights, ranked);
        PastRanking read = PastRanking.read(weights.written(), kept.written());
        assertTrue(kept.written().length() <= 8000, "fits its column");
        assertEquals(ranked.stream().limit(PastRanking.MOST).map(r -> r.candidate().supporter().code() + " " + r.score()).toList(),
            read.weighed(read.weights()).stream().map(w -> w.code() + " " + w.score()).toList());
    }

    @Property(tries = 100)
    void otherWeightsOrderThoseWhoWereKeptAsTheRankingWould(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        List<Candidate> candidates = candidates(random, 20);
        RankingWeights other = weights(random);
        PastRanking kept = PastRanking.of(RankingWeights.USUAL, new SupporterRanking(RankingWeights.USUAL).rank(NEED, candidates));
        assertEquals(new SupporterRanking(other).rank(NEED, candidates).stream().map(r -> r.candidate().supporter().code()).toList(),
            kept.weighed(other).stream().map(Weighed::code).toList());
    }

    @Test
    void theTrialIsWhatOneWorksOutByHand() {
        // A: all of the field, nothing of the level. B: half of the field, all of the level.
        var ranking = new PastRanking(only(Kind.COVERAGE, 60, Kind.LEVEL, 40), List.of(kept("S0001", 2, 2, 0, 6), kept("S0002", 1, 2, 6, 6)));
        List<PastAsking> past = List.of(new PastAsking("M-2026-0001", AT, ranking, List.of(new Asked("S0002", 1, true), new Asked("S0001", 2, false))));
        assertEquals(List.of(60, 70), List.of(ranking.weighed(ranking.weights()).get(1).score(), ranking.weighed(ranking.weights()).get(0).score()));
        WeightTrial trial = WeightTrial.of(past, ranking.weights(), only(Kind.COVERAGE, 80, Kind.LEVEL, 20));
        assertEquals(1, trial.askings());
        assertEquals(new WeightTrial.Figures(1, 1.0, 1.0, 1.0), trial.then());
        assertEquals(trial.then(), trial.now());
        assertEquals(new WeightTrial.Figures(1, 2.0, 1.0, 1.0), trial.tried());
        WeightTrial.Moved moved = trial.moved().get(0);
        assertEquals(List.of(1, 1, 2, -1), List.of(moved.then(), moved.now(), moved.tried(), moved.up()));
        assertEquals(List.of(70, 60), List.of(moved.before().score(), moved.after().score()), "30 + 40 becomes 40 + 20");
        assertEquals(80, moved.after().parts().get(0).max());
    }

    @Test
    void whoWasAskedOutsideTheRankingOrDidNotAcceptCountsForNothing() {
        var ranking = new PastRanking(RankingWeights.USUAL, List.of(kept("S0001", 2, 2, 3, 6)));
        WeightTrial trial = WeightTrial.of(List.of(new PastAsking("M-2026-0002", AT, ranking, List.of(new Asked("S0009", 0, true), new Asked("S0001", 1, false)))),
            RankingWeights.USUAL, RankingWeights.USUAL);
        assertEquals(new WeightTrial.Figures(0, 0, 0, 0), trial.tried());
        assertEquals(List.of(), trial.moved());
        assertEquals(0, WeightTrial.of(List.of(), RankingWeights.USUAL, RankingWeights.USUAL).askings());
    }

    @Test
    void nothingWrittenIsNobodyAndNonsenseIsRefused() {
        assertEquals(List.of(), PastRanking.read(RankingWeights.USUAL.written(), "").candidates());
        assertEquals(RankingWeights.USUAL, RankingWeights.read(RankingWeights.USUAL.written()));
        assertThrows(IllegalArgumentException.class, () -> RankingWeights.read("C10 L10"));
        assertThrows(IllegalArgumentException.class, () -> PastRanking.read(RankingWeights.USUAL.written(), "S0001 0 Z1/2"));
    }

    private static Kept kept(String code, int covered, int wanted, int levels, int most) {
        return new Kept(code, 0, List.of(ScorePart.of(Kind.COVERAGE, 0, covered, wanted, List.of()), ScorePart.of(Kind.LEVEL, 0, levels, most, List.of())));
    }

    private static RankingWeights only(Kind one, int first, Kind two, int second) {
        return RankingWeights.of(kind -> kind == one ? first : kind == two ? second : 0);
    }

    private static RankingWeights weights(Random random) {
        return RankingWeights.of(kind -> kind == Kind.COVERAGE ? 1 + random.nextInt(50) : random.nextInt(50));
    }

    private static List<Candidate> candidates(Random random, int many) {
        var all = new ArrayList<Candidate>();
        for (int i = 1; i <= many; i++) {
            Pool one = somebody().id(i).diseases(random.nextBoolean() ? List.of() : List.of(random.nextBoolean() ? "ONCOLOGY" : "CNS")).skill("IP", 1 + random.nextInt(3), random.nextInt(40));
            if (random.nextBoolean()) {
                one.skill("LICENSE", 1 + random.nextInt(3), random.nextInt(40));
            }
            var rated = new Candidate.Rated(random.nextInt(20) + 4, 4);
            all.add(new Candidate(one.products(random.nextBoolean() ? List.of("DRUG") : List.of("SAMD")).get(), random.nextInt(4), random.nextInt(3) == 0 ? null : random.nextInt(300), rated,
                new Candidate.Near(random.nextDouble(), null, List.of())));
        }
        return all;
    }
}
