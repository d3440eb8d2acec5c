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

/** Where the register falls short: of whom there is one or none, who has too much, who should be looked for. */
public final class Gaps {
    private static final Wishes PLAIN = new Wishes(0, 0, 1);

    private Gaps() {
    }

    /** How many cases asked for a field, and how many of them found nobody for it. */
    public record Demand(int cases, int unmet) implements Serializable {
        static final Demand NONE = new Demand(0, 0);
    }

    /** Open cases of a supporter: those he is asked for, and those he works on. */
    public record Work(int asked, int accepted) implements Serializable {
        static final Work NONE = new Work(0, 0);
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

    /** A supporter without room for a further case; hours a month. */
    public record Busy(long supporterId, int askedHours, int acceptedHours, int givenHours) implements Serializable {
        /** Hours beyond what he gives. */
        public int over() {
            return Math.max(0, askedHours + acceptedHours - givenHours);
        }
    }

    /** How many more cases would be served if one more supporter knew the field. */
    public record Recruit(String code, int more) implements Serializable {
    }

    /** Every field of {@code codes}: the ones fewest hold first, among those the ones asked for most. */
    public static List<Field> fields(Collection<String> codes, Collection<PoolMember> register, Map<String, Demand> asked, LocalDate today) {
        return codes.stream().distinct().map(code -> {
            List<Long> holders = register.stream().filter(m -> m.inOffice(today) && m.skill(code) != null).map(PoolMember::id).sorted().toList();
            Demand demand = asked.getOrDefault(code, Demand.NONE);
            return new Field(code, holders, demand.cases(), demand.unmet());
        }).sorted(Comparator.comparingInt((Field f) -> f.holders().size()).thenComparingInt(f -> -f.cases()).thenComparing(Field::code)).toList();
    }

    /** Whose open work takes all the hours he gives, or more, the most overloaded first; who is out of office too. */
    public static List<Busy> busy(Collection<PoolMember> register, Map<Long, Work> open) {
        return register.stream().map(m -> {
            Work work = open.getOrDefault(m.id(), Work.NONE);
            return new Busy(m.id(), work.asked() * Candidate.HOURS_PER_CASE, work.accepted() * Candidate.HOURS_PER_CASE, Math.max(0, m.capacityHours()));
        }).filter(b -> b.askedHours() + b.acceptedHours() > 0 && b.givenHours() - b.askedHours() - b.acceptedHours() < Candidate.HOURS_PER_CASE)
            .sorted(Comparator.comparingInt((Busy b) -> b.givenHours() - b.askedHours() - b.acceptedHours()).thenComparingLong(Busy::supporterId)).toList();
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
