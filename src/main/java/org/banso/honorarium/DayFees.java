package org.banso.honorarium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each piece of working time brings, when those of one supporter and day are taken in turn. */
final class DayFees {
    private DayFees() {
    }

    /** One supporter and day. */
    private record Day(long supporterId, LocalDate on) {
    }

    /** In the order of the logs, which is that of a day's work. */
    static List<Long> of(List<WorkLog> logs, Function<LocalDate, FeeTerms> book) {
        Map<Day, Integer> before = new HashMap<>();
        var fees = new ArrayList<Long>(logs.size());
        for (WorkLog log : logs) {
            FeeTerms terms = book.apply(log.workedOn());
            int minutes = log.paidMinutes(terms);
            var day = new Day(log.supporterId(), log.workedOn());
            int earlier = before.getOrDefault(day, 0);
            fees.add(FeeCalculation.change(terms, earlier, minutes));
            before.put(day, earlier + minutes);
        }
        return fees;
    }
}
