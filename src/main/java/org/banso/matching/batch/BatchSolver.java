package org.banso.matching.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.matching.batch.BatchPlan.Empty;
import org.banso.matching.batch.BatchPlan.Placement;
import org.banso.matching.batch.BatchProblem.Wishes;
import org.banso.matching.batch.Seats.Choice;
import org.banso.matching.batch.Seats.Seat;

/**
 * The best plan for many cases at once, exactly: a flow from seats to supporters, each with room for the further cases he may
 * be given. First as few cases as possible stay without anybody, then as few places as possible empty, then as few as possible
 * weak, and of all such plans one of the greatest value. Two places of a case never go to the same person. The same problem
 * always has the same plan.
 */
public class BatchSolver {
    /** Most places at once; a case of nobody must still cost more than all others together, within what the solver counts. */
    public static final int PLACES_MAX = 20_000;
    private static final int STAGES = 2;
    /** Choices of a seat that are looked at from the start; the others are brought in as they are needed. */
    private static final int AT_ONCE = 24;

    /**
     * Solves; about two seconds for 1,000 cases of one place, each offered 500 supporters.
     *
     * @throws IllegalArgumentException when there are more than {@link #PLACES_MAX} places
     */
    public BatchPlan solve(BatchProblem problem) {
        Seats seats = new Seats(problem);
        if (seats.size() > PLACES_MAX) {
            throw new IllegalArgumentException("places: " + seats.size());
        }
        int[] taken = new Network(seats, problem.wishes()).taken();
        var placements = new ArrayList<Placement>();
        var empty = new ArrayList<Empty>();
        long value = 0;
        for (int seat = 0; seat < seats.size(); seat++) {
            Seat at = seats.seat(seat);
            if (taken[seat] < 0) {
                empty.add(new Empty(at.of().caseId(), at.number(), at.place()));
                continue;
            }
            int helper = taken[seat];
            int affinity = seats.choices.get(seat).stream().filter(c -> c.helper() == helper).findFirst().orElseThrow().affinity();
            value += (long) problem.wishes().weight(at.of().waitedDays()) * affinity;
            placements.add(new Placement(at.of().caseId(), at.number(), at.place(), seats.helpers.get(helper).supporterId(), affinity,
                affinity < problem.wishes().floor()));
        }
        return new BatchPlan(List.copyOf(placements), List.copyOf(empty), value, new BindingFinder(problem, seats, taken).find());
    }

    /** Seats, then supporters, then one node for each case and supporter who could take two of its seats, then the sink. */
    private static final class Network {
        private final Seats seats;
        private final Wishes wishes;
        private final int sink;
        private final StagedFlow flow;
        private final List<int[]> takes = new ArrayList<>();

        private record Both(long caseId, int helper) {
        }

        Network(Seats seats, Wishes wishes) {
            this.seats = seats;
            this.wishes = wishes;
            Map<Both, Integer> once = twice();
            sink = seats.size() + seats.helpers.size() + once.size();
            int[] supply = new int[sink + 1];
            for (int seat = 0; seat < seats.size(); seat++) {
                supply[seat] = 1;
            }
            supply[sink] = -seats.size();
            flow = new StagedFlow(supply);
            for (int seat = 0; seat < seats.size(); seat++) {
                connect(seat, once);
            }
            once.forEach((both, node) -> flow.arc(node, node(both.helper()), 1, 0, 0));
            for (int helper = 0; helper < seats.helpers.size(); helper++) {
                flow.arc(node(helper), sink, Math.min(seats.size(), seats.helpers.get(helper).newCases()), 0, 0);
            }
        }

        private Map<Both, Integer> twice() {
            Map<Both, Integer> offered = new HashMap<>();
            Map<Both, Integer> found = new LinkedHashMap<>();
            for (int seat = 0; seat < seats.size(); seat++) {
                for (Choice choice : seats.choices.get(seat)) {
                    Both both = new Both(seats.caseOf(seat), choice.helper());
                    if (offered.merge(both, 1, Integer::sum) == 2) {
                        found.put(both, seats.size() + seats.helpers.size() + found.size());
                    }
                }
            }
            return found;
        }

        private int node(int helper) {
            return seats.size() + helper;
        }

        private void connect(int seat, Map<Both, Integer> once) {
            int weight = wishes.weight(seats.seat(seat).of().waitedDays());
            int most = (100 + wishes.fairness()) * BatchProblem.BEST;
            List<Choice> choices = seats.choices.get(seat);
            int enough = choices.stream().map(Choice::affinity).sorted(Comparator.reverseOrder()).skip(AT_ONCE - 1L).findFirst().orElse(0);
            for (Choice choice : choices) {
                int to = once.getOrDefault(new Both(seats.caseOf(seat), choice.helper()), node(choice.helper()));
                int arc = flow.arc(seat, to, 1, choice.affinity() < wishes.floor() ? 1 : 0, most - weight * choice.affinity());
                takes.add(new int[] {arc, seat, choice.helper()});
                if (choice.affinity() < enough) {
                    flow.hold(arc);
                }
            }
            int places = seats.size() + 1;
            flow.arc(seat, sink, 1, seats.seat(seat).first() ? places * places : places, most);
        }

        /** By seat the number of its supporter, or -1. */
        int[] taken() {
            flow.solve(STAGES);
            int[] taken = new int[seats.size()];
            Arrays.fill(taken, -1);
            takes.stream().filter(take -> flow.flow(take[0]) > 0).forEach(take -> taken[take[1]] = take[2]);
            return taken;
        }
    }
}
