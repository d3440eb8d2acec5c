package org.banso.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds few supporters who together bring what a case needs, exactly: first as many fields as possible, then as few people as
 * possible, then the best fit, where each field counts by the best score of a member who brings it.
 */
public final class TeamSearch {
    /** More people on one case than this are not asked together. */
    public static final int MOST = 3;
    /** More needed codes than this are not looked at. */
    public static final int CODES_MOST = 60;

    /**
     * A team.
     *
     * @param members best first
     * @param covered needed codes that one of them brings
     * @param missing needed codes that nobody of the team brings
     * @param score   0 to 100: over all needed codes the mean of the best score among those who bring it, 0 for one that is missing
     */
    public record Team(List<Ranked> members, List<String> covered, List<String> missing, int score) implements Serializable {
    }

    private final List<String> needed;
    private final List<Ranked> useful = new ArrayList<>();
    private final List<Long> masks = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> best = List.of();

    private TeamSearch(List<String> needed, List<Ranked> ranked) {
        this.needed = needed;
        Map<Long, Integer> alike = new LinkedHashMap<>();
        for (Ranked one : ranked) {
            long mask = mask(one);
            // Of those who bring the same, a team of three takes at most the first three: whoever stands after them adds nothing.
            if (mask != 0 && alike.merge(mask, 1, Integer::sum) <= MOST) {
                useful.add(one);
                masks.add(mask);
            }
        }
    }

    /**
     * The best team; without members when nobody brings a needed code.
     *
     * @param needed codes, each once, at most {@link #CODES_MOST}
     * @param ranked candidates, best first
     * @param most   members at most, 1 to {@link #MOST}
     */
    public static Team best(List<String> needed, List<Ranked> ranked, int most) {
        if (most < 1 || most > MOST || needed.size() > CODES_MOST) {
            throw new IllegalArgumentException("members " + most + ", codes " + needed.size());
        }
        var search = new TeamSearch(needed, ranked);
        search.extend(0, most);
        return search.team();
    }

    private long mask(Ranked one) {
        long mask = 0;
        for (int i = 0; i < needed.size(); i++) {
            mask |= one.covered().contains(needed.get(i)) ? 1L << i : 0;
        }
        return mask;
    }

    private void extend(int from, int most) {
        if (better(chosen, best)) {
            best = List.copyOf(chosen);
        }
        for (int i = from; i < useful.size() && chosen.size() < most; i++) {
            chosen.add(i);
            extend(i + 1, most);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Candidates come best first, so of equal teams the one found first stands. */
    private boolean better(List<Integer> one, List<Integer> other) {
        return Comparator.comparingInt((List<Integer> team) -> Long.bitCount(covered(team))).thenComparingInt(team -> -team.size())
            .thenComparingInt(this::sum).compare(one, other) > 0;
    }

    private long covered(List<Integer> team) {
        long all = 0;
        for (int member : team) {
            all |= masks.get(member);
        }
        return all;
    }

    private int sum(List<Integer> team) {
        int sum = 0;
        for (int code = 0; code < needed.size(); code++) {
            int most = 0;
            for (int member : team) {
                most = (masks.get(member) >> code & 1) == 1 ? Math.max(most, useful.get(member).score()) : most;
            }
            sum += most;
        }
        return sum;
    }

    private Team team() {
        long all = covered(best);
        var found = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (int code = 0; code < needed.size(); code++) {
            (((all >> code) & 1) == 1 ? found : missing).add(needed.get(code));
        }
        return new Team(best.stream().map(useful::get).toList(), List.copyOf(found), List.copyOf(missing),
            needed.isEmpty() ? 0 : (int) Math.round((double) sum(best) / needed.size()));
    }
}
