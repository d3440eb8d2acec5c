package org.banso.matching.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.matching.batch.BatchProblem.Helper;
import org.banso.matching.batch.BatchProblem.Offer;
import org.banso.matching.batch.BatchProblem.Waiting;

/** The problem by number: every place of every case a seat, every supporter a number, every offer at each seat it fits. */
class Seats {
    /** {@code first}: the most important place of its case. */
    record Seat(Waiting of, int number) {
        boolean first() {
            return number == 0;
        }

        String place() {
            return of.places().get(number);
        }
    }

    /** {@code helper}: number of the supporter. */
    record Choice(int helper, int affinity) {
    }

    final List<Seat> seats = new ArrayList<>();
    final List<List<Choice>> choices = new ArrayList<>();
    final List<Helper> helpers;

    private record At(long caseId, String place) {
    }

    Seats(BatchProblem problem) {
        helpers = problem.helpers();
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < helpers.size(); i++) {
            numbers.put(helpers.get(i).supporterId(), i);
        }
        Map<At, List<Choice>> offered = new HashMap<>();
        for (Offer offer : problem.offers()) {
            offered.computeIfAbsent(new At(offer.caseId(), offer.place()), at -> new ArrayList<>())
                .add(new Choice(numbers.get(offer.supporterId()), offer.affinity()));
        }
        for (Waiting of : problem.cases()) {
            for (int number = 0; number < of.places().size(); number++) {
                seats.add(new Seat(of, number));
                choices.add(offered.getOrDefault(new At(of.caseId(), of.places().get(number)), List.of()));
            }
        }
    }

    int size() {
        return seats.size();
    }

    Seat seat(int number) {
        return seats.get(number);
    }

    long caseOf(int seat) {
        return seats.get(seat).of().caseId();
    }
}
