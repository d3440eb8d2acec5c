package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** The versions of the rates, and what another one would have done to the last months. */
@ApplicationScoped
@Requires(Right.VIEW_FEES)
public class FeeRateQueries {
    private static final int BACK = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** A version; {@code now} marks the one that holds today. */
    public record Version(LocalDate validFrom, FeeTerms terms, String note, boolean byProgram, boolean now) implements Serializable {
    }

    /**
     * A month under the rates as they are and as they would be.
     *
     * @param people      who would get another amount
     * @param feeYen      by the rates of each day, of all time that was handed in
     * @param withheldYen tax of these
     */
    public record Trial(YearMonth month, long people, long feeYen, long withheldYen, long newFeeYen, long newWithheldYen) implements Serializable {
        public long difference() {
            return newFeeYen - feeYen;
        }
    }

    /** The newest first. */
    public List<Version> versions() {
        FeeBook book = book();
        LocalDate now = book.on(Jst.today(clock)).validFrom();
        return book.all().stream().map(rate -> new Version(rate.validFrom(), rate.terms(), rate.note(), rate.madeBy() == null, rate.validFrom().equals(now))).toList();
    }

    /** What would have been paid in the last three months, were these the terms. */
    public List<Trial> trial(FeeTerms terms) {
        int since = Months.number(YearMonth.from(Jst.today(clock)).minusMonths(BACK));
        List<WorkLog> logs = em.createQuery("select l from WorkLog l where l.workMonth >= :since and l.state <> :draft order by l.workMonth, l.supporterId, l.workedOn, l.startTime, l.id",
            WorkLog.class).setParameter("since", since).setParameter("draft", WorkState.DRAFT).getResultList();
        FeeBook book = book();
        Map<Integer, Map<Long, Long>> before = sums(logs, book::termsOn);
        Map<Integer, Map<Long, Long>> after = sums(logs, day -> terms);
        return before.entrySet().stream().map(month -> {
            Map<Long, Long> then = after.get(month.getKey());
            FeeTerms now = book.termsOn(Months.of(month.getKey()).atEndOfMonth());
            return new Trial(Months.of(month.getKey()), month.getValue().entrySet().stream().filter(one -> !one.getValue().equals(then.get(one.getKey()))).count(),
                sum(month.getValue(), fee -> fee), sum(month.getValue(), fee -> FeeCalculation.withheld(now, fee)), sum(then, fee -> fee),
                sum(then, fee -> FeeCalculation.withheld(terms, fee)));
        }).toList();
    }

    private static long sum(Map<Long, Long> fees, Function<Long, Long> of) {
        return fees.values().stream().mapToLong(of::apply).sum();
    }

    private static Map<Integer, Map<Long, Long>> sums(List<WorkLog> logs, Function<LocalDate, FeeTerms> book) {
        List<Long> fees = DayFees.of(logs, book);
        var months = new TreeMap<Integer, Map<Long, Long>>();
        for (int i = 0; i < logs.size(); i++) {
            months.computeIfAbsent(Months.number(YearMonth.from(logs.get(i).workedOn())), month -> new HashMap<>()).merge(logs.get(i).supporterId(), fees.get(i), Long::sum);
        }
        return months;
    }

    private FeeBook book() {
        return new FeeBook(em.createQuery("select r from FeeRate r", FeeRate.class).getResultList());
    }
}
