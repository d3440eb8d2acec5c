package org.banso.matching.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.matching.batch.BatchProblem.Bar;
import org.banso.matching.batch.BatchProblem.Barred;
import org.banso.matching.batch.Binding.Kind;
import org.banso.matching.batch.Seats.Choice;

/**
 * Names what keeps places empty or weak. A full supporter is named only when he can be reached from the place by exchanges:
 * the place could take him if whoever has him took another, and so on. One case more for him fills one place more, so he
 * binds; whoever cannot be reached does not, however full he is.
 */
class BindingFinder {
    private final BatchProblem problem;
    private final Seats seats;
    private final int[] taken;
    private final Map<Integer, List<Integer>> seatsOf = new HashMap<>();
    private final Map<String, List<Barred>> barred;

    BindingFinder(BatchProblem problem, Seats seats, int[] taken) {
        this.problem = problem;
        this.seats = seats;
        this.taken = taken;
        for (int seat = 0; seat < taken.length; seat++) {
            if (taken[seat] >= 0) {
                seatsOf.computeIfAbsent(taken[seat], helper -> new ArrayList<>()).add(seat);
            }
        }
        barred = problem.barred().stream().collect(Collectors.groupingBy(b -> b.caseId() + " " + b.place()));
    }

    /** What is found for some seats, gathered. */
    private static final class Group {
        private final Kind kind;
        private final TreeSet<Long> cases = new TreeSet<>();
        private final TreeSet<String> places = new TreeSet<>();
        private final TreeSet<Long> supporters = new TreeSet<>();
        private int missing;

        Group(Kind kind) {
            this.kind = kind;
        }

        private boolean meets(Group other) {
            return kind == other.kind && supporters.stream().anyMatch(other.supporters::contains);
        }

        private void add(Group other) {
            cases.addAll(other.cases);
            places.addAll(other.places);
            supporters.addAll(other.supporters);
            missing += other.missing;
        }
    }

    List<Binding> find() {
        Map<String, Group> without = new TreeMap<>();
        List<Group> full = new ArrayList<>();
        for (int seat = 0; seat < taken.length; seat++) {
            if (taken[seat] < 0 && seats.choices.get(seat).isEmpty()) {
                Group found = nobody(seat);
                without.merge(found.kind.ordinal() + " " + seats.seat(seat).place(), found, (all, one) -> {
                    all.add(one);
                    return all;
                });
            } else if (taken[seat] < 0) {
                join(full, reach(seat, Kind.CAPACITY, 0));
            } else if (affinity(seat) < problem.wishes().floor()) {
                join(full, reach(seat, Kind.FLOOR, problem.wishes().floor()));
            }
        }
        List<Group> all = new ArrayList<>(without.values());
        full.stream().sorted(Comparator.comparing((Group g) -> g.kind)).forEach(all::add);
        return all.stream().map(g -> new Binding(g.kind, List.copyOf(g.cases), List.copyOf(g.places), List.copyOf(g.supporters), g.missing)).toList();
    }

    private Group nobody(int seat) {
        List<Barred> kept = barred.getOrDefault(seats.caseOf(seat) + " " + seats.seat(seat).place(), List.of());
        boolean conflicts = !kept.isEmpty() && kept.stream().allMatch(b -> b.bar() == Bar.CONFLICT);
        var group = new Group(kept.isEmpty() ? Kind.NO_HOLDER : conflicts ? Kind.CONFLICT : Kind.UNAVAILABLE);
        group.cases.add(seats.caseOf(seat));
        group.places.add(seats.seat(seat).place());
        group.missing = 1;
        kept.stream().filter(b -> b.bar() == Bar.UNAVAILABLE).forEach(b -> group.supporters.add(b.supporterId()));
        return group;
    }

    /** Everybody the seat could have by exchanges of choices of at least {@code floor}; a seat that is weak already may stay so elsewhere. */
    private Group reach(int start, Kind kind, int floor) {
        var group = new Group(kind);
        group.missing = 1;
        var seen = new HashSet<Integer>(List.of(start));
        var next = new ArrayDeque<Integer>(List.of(start));
        while (!next.isEmpty()) {
            int seat = next.poll();
            group.cases.add(seats.caseOf(seat));
            group.places.add(seats.seat(seat).place());
            int least = seat == start || affinity(seat) >= floor ? floor : 0;
            for (Choice choice : seats.choices.get(seat)) {
                if (choice.affinity() >= least && choice.helper() != taken[seat]) {
                    List<Integer> held = seatsOf.getOrDefault(choice.helper(), List.of());
                    List<Integer> ownCase = held.stream().filter(h -> seats.caseOf(h) == seats.caseOf(seat)).toList();
                    if (ownCase.isEmpty()) {
                        group.supporters.add(seats.helpers.get(choice.helper()).supporterId());
                    }
                    (ownCase.isEmpty() ? held : ownCase).stream().filter(seen::add).forEach(next::add);
                }
            }
        }
        return group;
    }

    private static void join(List<Group> groups, Group found) {
        List<Group> met = groups.stream().filter(found::meets).toList();
        met.forEach(found::add);
        groups.removeAll(met);
        groups.add(found);
    }

    private int affinity(int seat) {
        return seats.choices.get(seat).stream().filter(c -> c.helper() == taken[seat]).findFirst().orElseThrow().affinity();
    }
}
