package org.banso.matching.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.matching.batch.BatchPlan.Placement;
import org.banso.matching.batch.BatchProblem.Bar;
import org.banso.matching.batch.BatchProblem.Barred;
import org.banso.matching.batch.BatchProblem.Helper;
import org.banso.matching.batch.BatchProblem.Offer;
import org.banso.matching.batch.BatchProblem.Waiting;
import org.banso.matching.batch.BatchProblem.Wishes;
import org.junit.jupiter.api.Test;

/** The plan for many cases at once, against trying everything on small problems. */
class BatchSolverTest {
    private static final Wishes PLAIN = new Wishes(0, 0, 60);
    private final BatchSolver solver = new BatchSolver();

    @Property(tries = 400)
    void noPlanIsBetter(@ForAll long seed) {
        BatchProblem problem = small(new Random(seed));
        BatchPlan plan = solver.solve(problem);
        assertLegal(problem, plan);
        assertEquals(new Trial(problem).best(), rank(problem, plan));
    }

    @Property(tries = 200)
    void theOrderOfTheInputDoesNotMatter(@ForAll long seed) {
        var random = new Random(seed);
        BatchProblem problem = small(random);
        assertEquals(solver.solve(problem), solver.solve(new BatchProblem(mixed(problem.cases(), random), mixed(problem.helpers(), random),
            mixed(problem.offers(), random), mixed(problem.barred(), random), problem.wishes())));
    }

    /** What {@link Binding} promises of the supporters it names, and of nobody else. */
    @Property(tries = 1000)
    void oneCaseMoreForWhoeverBindsHelpsAndForNobodyElse(@ForAll long seed) {
        BatchProblem problem = small(new Random(seed));
        BatchPlan plan = solver.solve(problem);
        assertEquals(plan.empty().size() + plan.weak(), plan.bindings().stream().mapToInt(Binding::missing).sum());
        Set<Long> filling = named(plan, Binding.Kind.CAPACITY);
        Set<Long> strengthening = named(plan, Binding.Kind.FLOOR);
        for (Helper helper : problem.helpers()) {
            BatchPlan more = solver.solve(with(problem, helper));
            assertEquals(filling.contains(helper.supporterId()) ? 1 : 0, plan.empty().size() - more.empty().size(), helper + " of " + problem);
            if (!filling.contains(helper.supporterId())) {
                assertEquals(strengthening.contains(helper.supporterId()), more.weak() < plan.weak(), helper + " of " + problem);
            }
        }
    }

    @Test
    void theOnlySpecialistGoesWhereNobodyElseCan() {
        var plan = solver.solve(new BatchProblem(List.of(new Waiting(1, List.of("IP"), 0), new Waiting(2, List.of("IP"), 0)),
            List.of(new Helper(10, 1), new Helper(11, 1)),
            List.of(new Offer(1, "IP", 10, 1000), new Offer(1, "IP", 11, 900), new Offer(2, "IP", 10, 300)), List.of(), PLAIN));
        assertEquals(Map.of(1L, 11L, 2L, 10L), who(plan));
        assertEquals(1200 * 100, plan.value());
    }

    @Test
    void nobodyIsLeftWeakForTheSakeOfTheSum() {
        var cases = List.of(new Waiting(1, List.of("IP"), 0), new Waiting(2, List.of("IP"), 0));
        var helpers = List.of(new Helper(10, 1), new Helper(11, 1));
        var offers = List.of(new Offer(1, "IP", 10, 1000), new Offer(1, "IP", 11, 500), new Offer(2, "IP", 10, 600), new Offer(2, "IP", 11, 200));
        assertEquals(Map.of(1L, 10L, 2L, 11L), who(solver.solve(new BatchProblem(cases, helpers, offers, List.of(), PLAIN))));
        assertEquals(Map.of(1L, 11L, 2L, 10L), who(solver.solve(new BatchProblem(cases, helpers, offers, List.of(), new Wishes(400, 0, 60)))));
    }

    @Test
    void ofTwoCasesForOneSupporterTheOneThatWaitedIsServed() {
        var cases = List.of(new Waiting(1, List.of("IP"), 2), new Waiting(2, List.of("IP"), 58));
        var offers = List.of(new Offer(1, "IP", 10, 900), new Offer(2, "IP", 10, 600));
        assertEquals(Map.of(1L, 10L), who(solver.solve(new BatchProblem(cases, List.of(new Helper(10, 1)), offers, List.of(), PLAIN))));
        assertEquals(Map.of(2L, 10L), who(solver.solve(new BatchProblem(cases, List.of(new Helper(10, 1)), offers, List.of(), new Wishes(0, 100, 60)))));
    }

    @Test
    void theWeightOfWaitingRisesEvenlyAndStops() {
        var wishes = new Wishes(0, 100, 60);
        assertEquals(List.of(100, 100, 150, 200, 200), List.of(-3, 0, 30, 60, 4000).stream().map(wishes::weight).toList());
    }

    @Test
    void whatKeepsACaseWaitingIsNamed() {
        var cases = List.of(new Waiting(1, List.of("CARE_TECH"), 0), new Waiting(2, List.of("IPO_MA"), 0), new Waiting(3, List.of("GLB_ASIA"), 0),
            new Waiting(4, List.of("IP"), 0), new Waiting(5, List.of("IP"), 0));
        var plan = solver.solve(new BatchProblem(cases, List.of(new Helper(10, 1), new Helper(11, 0)),
            List.of(new Offer(4, "IP", 10, 800), new Offer(5, "IP", 10, 700)), List.of(new Barred(2, "IPO_MA", 11, Bar.CONFLICT),
            new Barred(3, "GLB_ASIA", 11, Bar.UNAVAILABLE), new Barred(3, "GLB_ASIA", 10, Bar.CONFLICT)), PLAIN));
        assertEquals(List.of(new Binding(Binding.Kind.NO_HOLDER, List.of(1L), List.of("CARE_TECH"), List.of(), 1),
            new Binding(Binding.Kind.CONFLICT, List.of(2L), List.of("IPO_MA"), List.of(), 1),
            new Binding(Binding.Kind.UNAVAILABLE, List.of(3L), List.of("GLB_ASIA"), List.of(11L), 1),
            new Binding(Binding.Kind.CAPACITY, List.of(4L, 5L), List.of("IP"), List.of(10L), 1)), plan.bindings());
    }

    /** More room for 102, who is weak himself, would free 100 for the place in which he is strong. */
    @Test
    void whoFreesAStrongOneBindsToo() {
        var plan = solver.solve(new BatchProblem(List.of(new Waiting(1, List.of("QMS", "IP"), 12)), List.of(new Helper(100, 2), new Helper(101, 2), new Helper(102, 0)),
            List.of(new Offer(1, "IP", 100, 300), new Offer(1, "IP", 101, 100), new Offer(1, "QMS", 100, 0), new Offer(1, "QMS", 102, 0)), List.of(),
            new Wishes(300, 100, 60)));
        assertTrue(named(plan, Binding.Kind.FLOOR).contains(102L), plan.bindings().toString());
    }

    @Test
    void twoPlacesOfACaseGoToTwoPeople() {
        var plan = solver.solve(new BatchProblem(List.of(new Waiting(1, List.of("IP", "LICENSE"), 0)), List.of(new Helper(10, 5), new Helper(11, 5)),
            List.of(new Offer(1, "IP", 10, 900), new Offer(1, "LICENSE", 10, 900), new Offer(1, "LICENSE", 11, 100)), List.of(), PLAIN));
        assertEquals(List.of(10L, 11L), plan.placements().stream().map(Placement::supporterId).toList());
    }

    @Test
    void nothingToDoIsAPlanAndNonsenseIsRefused() {
        assertEquals(new BatchPlan(List.of(), List.of(), 0, List.of()), solver.solve(new BatchProblem(List.of(), List.of(), List.of(), List.of(), PLAIN)));
        assertThrows(IllegalArgumentException.class, () -> new Wishes(1001, 0, 60));
        assertThrows(IllegalArgumentException.class, () -> new BatchProblem(List.of(), List.of(), List.of(new Offer(1, "IP", 2, 3)), List.of(), PLAIN));
    }

    @Test
    void twoRunsAreComparedCaseByCase() {
        var a = new Placement(1, 0, "IP", 10, 500, false);
        var b = new Placement(1, 0, "IP", 11, 700, false);
        var same = new Placement(2, 0, "IP", 12, 400, false);
        assertEquals(List.of(new PlanDifference(1, List.of(a), List.of(b), 200), new PlanDifference(3, List.of(), List.of(new Placement(3, 0, "QMS", 9, 1, true)), 1)),
            PlanDifference.between(new BatchPlan(List.of(a, same), List.of(), 0, List.of()),
                new BatchPlan(List.of(b, same, new Placement(3, 0, "QMS", 9, 1, true)), List.of(), 0, List.of())));
    }

    @Test
    void aDayOfTheOfficeAndABigOneAreDecidedAtOnce() {
        for (int[] size : new int[][] {{100, 70}, {1000, 500}}) {
            var random = new Random(7);
            var cases = new ArrayList<Waiting>();
            var offers = new ArrayList<Offer>();
            var helpers = new ArrayList<Helper>();
            for (int h = 0; h < size[1]; h++) {
                helpers.add(new Helper(h, 1 + random.nextInt(4)));
            }
            for (int c = 0; c < size[0]; c++) {
                cases.add(new Waiting(c, List.of("IP"), random.nextInt(80)));
                for (int h = 0; h < size[1]; h++) {
                    offers.add(new Offer(c, "IP", h, random.nextInt(1001)));
                }
            }
            var problem = new BatchProblem(cases, helpers, offers, List.of(), new Wishes(400, 100, 60));
            long start = System.nanoTime();
            BatchPlan plan = solver.solve(problem);
            System.out.printf("batch: %d cases, %d supporters: %d ms, worst %d, empty %d%n", size[0], size[1], (System.nanoTime() - start) / 1_000_000, plan.worst(),
                plan.empty().size());
            assertLegal(problem, plan);
            assertTrue(plan.empty().isEmpty());
        }
    }

    private static Map<Long, Long> who(BatchPlan plan) {
        return plan.placements().stream().collect(Collectors.toMap(Placement::caseId, Placement::supporterId));
    }

    private static Set<Long> named(BatchPlan plan, Binding.Kind kind) {
        return plan.bindings().stream().filter(b -> b.kind() == kind).flatMap(b -> b.supporters().stream()).collect(Collectors.toSet());
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static BatchProblem with(BatchProblem problem, Helper more) {
        return new BatchProblem(problem.cases(), problem.helpers().stream()
            .map(h -> h.equals(more) ? new Helper(h.supporterId(), h.newCases() + 1) : h).toList(), problem.offers(), problem.barred(), problem.wishes());
    }

    private static BatchProblem small(Random random) {
        List<String> fields = List.of("IP", "QMS");
        var cases = new ArrayList<Waiting>();
        var helpers = new ArrayList<Helper>();
        var offers = new ArrayList<Offer>();
        int people = 1 + random.nextInt(3);
        for (int h = 0; h < people; h++) {
            helpers.add(new Helper(100 + h, random.nextInt(3)));
        }
        int count = 1 + random.nextInt(4);
        for (int c = 0; c < count; c++) {
            List<String> places = random.nextInt(3) == 0 ? List.of(fields.get(random.nextInt(2)), fields.get(random.nextInt(2))) : List.of(fields.get(random.nextInt(2)));
            cases.add(new Waiting(c, places, random.nextInt(90)));
            for (String field : fields) {
                for (Helper helper : helpers) {
                    if (random.nextInt(3) > 0) {
                        offers.add(new Offer(c, field, helper.supporterId(), random.nextInt(8) * 100));
                    }
                }
            }
        }
        return new BatchProblem(cases, helpers, offers, List.of(), new Wishes(random.nextInt(6) * 100, random.nextInt(200), 60));
    }

    private static void assertLegal(BatchProblem problem, BatchPlan plan) {
        Map<Long, Integer> load = new HashMap<>();
        Set<String> once = new HashSet<>();
        Map<String, Integer> offered = new HashMap<>();
        problem.offers().forEach(o -> offered.put(o.caseId() + o.place() + o.supporterId(), o.affinity()));
        for (Placement p : plan.placements()) {
            load.merge(p.supporterId(), 1, Integer::sum);
            assertTrue(once.add(p.caseId() + " " + p.supporterId()), "twice in one case: " + p);
            assertEquals(offered.get(p.caseId() + p.place() + p.supporterId()), p.affinity());
            assertEquals(p.affinity() < problem.wishes().floor(), p.weak());
        }
        problem.helpers().forEach(h -> assertTrue(load.getOrDefault(h.supporterId(), 0) <= h.newCases(), "too many: " + h));
        assertEquals(problem.cases().stream().mapToInt(c -> c.places().size()).sum(), plan.placements().size() + plan.empty().size());
    }

    /** What is to be as small as possible, the most important first. */
    private static List<Long> rank(BatchProblem problem, BatchPlan plan) {
        long nobody = plan.empty().stream().filter(e -> e.seat() == 0).count();
        return List.of(nobody, (long) plan.empty().size(), plan.weak(), -plan.value());
    }

    /** Tries every way to fill every place or leave it empty. */
    private static final class Trial {
        private final BatchProblem problem;
        private final List<int[]> seats = new ArrayList<>();
        private final Map<Long, Integer> room = new HashMap<>();
        private final List<Placement> chosen = new ArrayList<>();
        private final List<BatchPlan.Empty> empty = new ArrayList<>();
        private List<Long> best;

        Trial(BatchProblem problem) {
            this.problem = problem;
            problem.helpers().forEach(h -> room.put(h.supporterId(), h.newCases()));
            for (int c = 0; c < problem.cases().size(); c++) {
                for (int s = 0; s < problem.cases().get(c).places().size(); s++) {
                    seats.add(new int[] {c, s});
                }
            }
        }

        List<Long> best() {
            place(0);
            return best;
        }

        private void place(int at) {
            if (at == seats.size()) {
                long value = chosen.stream().mapToLong(p -> (long) p.affinity() * problem.wishes().weight(problem.cases().stream()
                    .filter(c -> c.caseId() == p.caseId()).findFirst().orElseThrow().waitedDays())).sum();
                List<Long> rank = rank(problem, new BatchPlan(List.copyOf(chosen), List.copyOf(empty), value, List.of()));
                if (best == null || smaller(rank, best)) {
                    best = rank;
                }
                return;
            }
            Waiting of = problem.cases().get(seats.get(at)[0]);
            int seat = seats.get(at)[1];
            String field = of.places().get(seat);
            for (Offer offer : problem.offers()) {
                boolean fits = offer.caseId() == of.caseId() && offer.place().equals(field) && room.get(offer.supporterId()) > 0
                    && chosen.stream().noneMatch(p -> p.caseId() == of.caseId() && p.supporterId() == offer.supporterId());
                if (fits) {
                    room.merge(offer.supporterId(), -1, Integer::sum);
                    chosen.add(new Placement(of.caseId(), seat, field, offer.supporterId(), offer.affinity(), offer.affinity() < problem.wishes().floor()));
                    place(at + 1);
                    chosen.remove(chosen.size() - 1);
                    room.merge(offer.supporterId(), 1, Integer::sum);
                }
            }
            empty.add(new BatchPlan.Empty(of.caseId(), seat, field));
            place(at + 1);
            empty.remove(empty.size() - 1);
        }

        private static boolean smaller(List<Long> one, List<Long> other) {
            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return one.get(i) < other.get(i);
                }
            }
            return false;
        }
    }
}
