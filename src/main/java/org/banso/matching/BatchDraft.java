package org.banso.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.matching.batch.BatchPlan;
import org.banso.matching.batch.BatchPlan.Placement;
import org.banso.matching.batch.BatchProblem;
import org.banso.matching.batch.BatchProblem.Bar;
import org.banso.matching.batch.BatchProblem.Barred;
import org.banso.matching.batch.BatchProblem.Helper;
import org.banso.matching.batch.BatchProblem.Offer;
import org.banso.matching.batch.BatchProblem.Waiting;
import org.banso.supporter.Commas;

/**
 * From waiting cases and the register to a problem for the solver, and from its plan back to places. Whoever knows a field and may
 * not be asked is unavailable, a conflict included: whoever reads a run learns nothing of ties.
 */
final class BatchDraft {
    private final List<WaitingCase> cases;
    private final BatchTerms terms;
    private final BatchProblem problem;

    /** {@code facts} and {@code wordings} of every case. */
    BatchDraft(List<WaitingCase> cases, Map<Long, CaseFacts> facts, Map<Long, CaseFactsQueries.Wording> wordings, CandidateRegister register, BatchTerms terms) {
        this.cases = cases;
        this.terms = terms;
        var waiting = new ArrayList<Waiting>();
        var offers = new ArrayList<Offer>();
        var barred = new ArrayList<Barred>();
        var room = new HashMap<Long, Integer>();
        Set<Long> leftOut = new HashSet<>(terms.leftOut());
        for (WaitingCase one : cases) {
            List<String> groups = shared(one.expertise(), terms.places());
            waiting.add(new Waiting(one.id(), groups, one.waitedDays()));
            var judge = register.judge(facts.get(one.id()), wordings.get(one.id()));
            for (String group : groups) {
                for (CandidateRegister.Holder holder : judge.holders(Commas.split(group))) {
                    long id = holder.member().id();
                    if (holder.ranked() == null || leftOut.contains(id)) {
                        barred.add(new Barred(one.id(), group, id, Bar.UNAVAILABLE));
                    } else {
                        offers.add(new Offer(one.id(), group, id, BatchTerms.affinity(holder.ranked().score())));
                        room.put(id, room(holder.ranked(), terms));
                    }
                }
            }
        }
        problem = new BatchProblem(waiting, room.entrySet().stream().map(entry -> new Helper(entry.getKey(), entry.getValue())).toList(), offers, barred, terms.wishes());
    }

    /** How many further cases he may be given: what his hours and the terms allow. */
    static int room(Ranked ranked, BatchTerms terms) {
        return Math.min(terms.perSupporter(), ranked.candidate().freeHours() / Candidate.HOURS_PER_CASE);
    }

    /** The fields shared out among at most so many people, as evenly as can be; those that stand beside each other stay together. */
    static List<String> shared(List<String> fields, int most) {
        int people = Math.min(most, fields.size());
        var groups = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            groups.add(Commas.join(fields.subList(i * fields.size() / people, (i + 1) * fields.size() / people)));
        }
        return groups;
    }

    BatchProblem problem() {
        return problem;
    }

    /** The places of all cases, in their order, taken as the plan says. */
    List<BatchPlace> places(BatchPlan plan) {
        record At(long caseId, int seat) {
        }
        var taken = new HashMap<At, Placement>();
        plan.placements().forEach(placement -> taken.put(new At(placement.caseId(), placement.seat()), placement));
        var places = new ArrayList<BatchPlace>();
        for (WaitingCase one : cases) {
            List<String> groups = shared(one.expertise(), terms.places());
            for (int seat = 0; seat < groups.size(); seat++) {
                var place = new BatchPlace(new BatchPlace.Seat(one.id(), one.version(), one.waitedDays(), seat, groups.get(seat)));
                Placement by = taken.get(new At(one.id(), seat));
                places.add(by == null ? place : place.taken(by.supporterId(), by.affinity(), by.weak()));
            }
        }
        return places;
    }
}
