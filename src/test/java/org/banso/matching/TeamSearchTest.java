package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.matching.TeamSearch.Team;
import org.junit.jupiter.api.Test;

/** Teams of a few who bring what one alone does not, against trying every team. */
class TeamSearchTest {
    private static final List<String> CODES = List.of("IP", "LICENSE", "BIZPLAN", "CLIN");

    @Property(tries = 300)
    void noTeamIsBetter(@ForAll long seed) {
        var random = new Random(seed);
        List<Ranked> ranked = new ArrayList<>();
        int people = random.nextInt(9);
        for (int i = 0; i < people; i++) {
            List<String> covered = CODES.stream().filter(code -> random.nextInt(3) == 0).toList();
            ranked.add(new Ranked(somebody().id(i).free(), random.nextInt(101), List.of(), covered, List.of()));
        }
        ranked.sort(Comparator.comparingInt((Ranked r) -> -r.score()));
        int most = 1 + random.nextInt(TeamSearch.MOST);
        Team best = TeamSearch.best(CODES, ranked, most);
        assertTrue(best.members().size() <= most);
        assertEquals(CODES.stream().filter(code -> best.members().stream().anyMatch(m -> m.covered().contains(code))).toList(), best.covered());
        assertEquals(CODES.stream().filter(code -> !best.covered().contains(code)).toList(), best.missing());
        var all = new ArrayList<List<Integer>>();
        for (int bits = 0; bits < 1 << people; bits++) {
            if (Integer.bitCount(bits) <= most) {
                int chosen = bits;
                all.add(key(ranked.stream().filter(r -> (chosen >> ranked.indexOf(r) & 1) == 1).toList()));
            }
        }
        Comparator<List<Integer>> order = Comparator.comparing((List<Integer> key) -> key.get(0)).thenComparing(key -> key.get(1)).thenComparing(key -> key.get(2));
        assertEquals(all.stream().max(order).orElseThrow(), key(best.members()));
    }

    /** Fields brought, fewest people, sum of the best score of each field. */
    private static List<Integer> key(List<Ranked> team) {
        int covered = (int) CODES.stream().filter(code -> team.stream().anyMatch(m -> m.covered().contains(code))).count();
        int sum = CODES.stream().mapToInt(code -> team.stream().filter(m -> m.covered().contains(code)).mapToInt(Ranked::score).max().orElse(0)).sum();
        return List.of(covered, -team.size(), sum);
    }

    @Test
    void theSeventyBringEveryLabelledNeedInATeamOfThree() {
        var ranking = new SupporterRanking(RankingWeights.USUAL);
        for (String line : SupporterRankingTest.labelled()) {
            String[] parts = line.split("\\|");
            List<String> codes = List.of(parts[3].split(","));
            Team team = TeamSearch.best(codes, ranking.rank(new CaseNeed(codes, parts[1], parts[2], false, TODAY), Pool.seventy()), TeamSearch.MOST);
            assertEquals(List.of(), team.missing(), parts[0]);
        }
    }

    @Test
    void nobodyIsATeamOfNobody() {
        assertEquals(new Team(List.of(), List.of(), CODES, 0), TeamSearch.best(CODES, List.of(), 3));
        assertEquals(new Team(List.of(), List.of(), List.of(), 0), TeamSearch.best(List.of(), List.of(), 2));
        assertThrows(IllegalArgumentException.class, () -> TeamSearch.best(CODES, List.of(), 4));
    }
}
