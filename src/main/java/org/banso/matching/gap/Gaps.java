package org.banso.matching.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.matching.Candidate;
import org.banso.matching.batch.BatchProblem;
import org.banso.matching.batch.BatchProblem.Helper;
import org.banso.matching.batch.BatchProblem.Offer;
import org.banso.matching.batch.BatchProblem.Waiting;
import org.banso.matching.batch.BatchProblem.Wishes;
import org.banso.matching.batch.BatchSolver;
import org.banso.supporter.PoolMember;

/** Where the register falls short: of whom there is one or none, who has too much, what found nobody, who should be looked for. */
public final class Gaps {
    private static final Wishes PLAIN = new Wishes(0, 0, 1);

    private Gaps() {
    }

    /**
     * What a case asked for and what came of it.
     *
     * @param expertise needed codes
     * @param found     those of them that somebody who accepted brings
     */
    public record Asked(long caseId, List<String> expertise, List<String> found) implements Serializable {
    }

    /**
     * How well a field is held.
     *
     * @param holders supporters in office who know it
     * @param cases   cases that asked for it
     * @param unmet   those of them that found nobody for it
     */
    public record Field(String code, List<Long> holders, int cases, int unmet) implements Serializable {
        /** One leave or one conflict, and nobody is left. */
        public boolean isThin() {
            return holders.size() <= 1;
        }
    }

    /** A supporter with more hours of work a month than he gives. */
    public record Overload(long supporterId, int open, int hoursNeeded, int hoursGiven) implements Serializable {
    }

    /** How many more cases would be served if one more supporter knew the field. */
    public record Recruit(String code, int more) implements Serializable {
    }

    /** Every field of {@code codes}: the ones fewest hold first, among those the ones asked for most. */
    public static List<Field> fields(Collection<String> codes, Collection<PoolMember> register, Collection<Asked> history, LocalDate today) {
        return codes.stream().distinct().map(code -> {
            List<Long> holders = register.stream().filter(m -> m.inOffice(today) && m.skill(code) != null).map(PoolMember::id).sorted().toList();
            List<Asked> asked = history.stream().filter(a -> a.expertise().contains(code)).toList();
            return new Field(code, holders, asked.size(), (int) asked.stream().filter(a -> !a.found().contains(code)).count());
        }).sorted(Comparator.comparingInt((Field f) -> f.holders().size()).thenComparingInt(f -> -f.cases()).thenComparing(Field::code)).toList();
    }

    /** Who works on or is asked for more than his hours allow, the most overloaded first; who is out of office too. */
    public static List<Overload> overloaded(Collection<PoolMember> register, Map<Long, Integer> open) {
        return register.stream().map(m -> {
            int cases = open.getOrDefault(m.id(), 0);
            return new Overload(m.id(), cases, cases * Candidate.HOURS_PER_CASE, Math.max(0, m.capacityHours()));
        }).filter(o -> o.hoursNeeded() > o.hoursGiven())
            .sorted(Comparator.comparingInt((Overload o) -> o.hoursGiven() - o.hoursNeeded()).thenComparingLong(Overload::supporterId)).toList();
    }

    /** The cases that found nobody at all, by id. */
    public static List<Asked> unmet(Collection<Asked> history) {
        return history.stream().filter(a -> !a.expertise().isEmpty() && a.found().isEmpty()).sorted(Comparator.comparingLong(Asked::caseId)).toList();
    }

    /**
     * Which field a newcomer should know for the most further places to be taken, the most helpful first; fields that would change
     * nothing are left out. Exact: with him the others are shared out anew, so he also counts where he frees somebody for other work.
     *
     * @param demand   cases with places and offers as for a batch; conflicts and papers are already considered there
     * @param newCases how many cases the newcomer would take
     */
    public static List<Recruit> recruits(BatchProblem demand, Collection<String> codes, int newCases) {
        var solver = new BatchSolver();
        List<Offer> alike = demand.offers().stream().map(o -> new Offer(o.caseId(), o.place(), o.supporterId(), 0)).toList();
        int before = solver.solve(new BatchProblem(demand.cases(), demand.helpers(), alike, List.of(), PLAIN)).placements().size();
        long newcomer = demand.helpers().stream().mapToLong(Helper::supporterId).max().orElse(0) + 1;
        var found = new ArrayList<Recruit>();
        for (String code : codes.stream().distinct().toList()) {
            List<Offer> his = demand.cases().stream().filter(c -> c.places().contains(code)).map(Waiting::caseId).map(id -> new Offer(id, code, newcomer, 0)).toList();
            if (!his.isEmpty()) {
                var with = new BatchProblem(demand.cases(), Stream.concat(demand.helpers().stream(), Stream.of(new Helper(newcomer, newCases))).toList(),
                    Stream.concat(alike.stream(), his.stream()).toList(), List.of(), PLAIN);
                found.add(new Recruit(code, solver.solve(with).placements().size() - before));
            }
        }
        return found.stream().filter(r -> r.more() > 0).sorted(Comparator.comparingInt((Recruit r) -> -r.more()).thenComparing(Recruit::code)).toList();
    }
}
