package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Months of honoraria for accounting: what waits for whom, what was paid. Of a case nothing is told but its number. */
@ApplicationScoped
@Requires(Right.VIEW_FEES)
public class FeeQueries {
    /** Supporters a page. */
    public static final int ROWS = 50;
    private static final int MONTHS = 24;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A month on the list.
     *
     * @param begun    its closing was begun
     * @param closedAt null while it is open
     * @param waiting  how many pieces of time stand in each state; late ones of closed months count with the next open one
     * @param people   statements written
     */
    public record MonthLine(YearMonth month, boolean begun, Instant closedAt, boolean closable, Map<WorkState, Long> waiting, long people, long minutes, long feeYen,
                            long travelYen, long withheldYen) implements Serializable {
        public long payYen() {
            return feeYen + travelYen - withheldYen;
        }

        public String time() {
            return Minutes.clock(minutes);
        }

        /** How many stand in the state. */
        public long in(String state) {
            return waiting.getOrDefault(WorkState.valueOf(state), 0L);
        }
    }

    /** What somebody is paid for a month. */
    public record PersonLine(String code, String name, int minutes, long feeYen, long travelYen, long withheldYen) implements Serializable {
        public long payYen() {
            return feeYen + travelYen - withheldYen;
        }

        public String time() {
            return Minutes.clock(minutes);
        }
    }

    /** For whom time of an open month waits. */
    public record WaitingLine(String code, String name, WorkState state, long logs, long minutes) implements Serializable {
        public String time() {
            return Minutes.clock(minutes);
        }
    }

    /** The months from the running one back, open ones first. */
    public List<MonthLine> months() {
        var open = new TreeMap<Integer, Map<WorkState, Long>>();
        for (Object[] row : em.createQuery("select l.workMonth, l.state, count(l.id) from WorkLog l where l.state <> :fixed group by l.workMonth, l.state", Object[].class)
            .setParameter("fixed", WorkState.FIXED).getResultList()) {
            open.computeIfAbsent((Integer) row[0], month -> new EnumMap<>(WorkState.class)).put((WorkState) row[1], (Long) row[2]);
        }
        Map<Integer, FeeMonth> begun = em.createQuery("select m from FeeMonth m order by m.month desc", FeeMonth.class).setMaxResults(MONTHS).getResultStream()
            .collect(Collectors.toMap(FeeMonth::month, Function.identity()));
        Map<Integer, Object[]> sums = em.createQuery("select t.month, count(t.id), sum(t.minutes), sum(t.feeYen), sum(t.travelYen), sum(t.withheldYen) from FeeStatement t"
            + " group by t.month", Object[].class).getResultStream().collect(Collectors.toMap(row -> (Integer) row[0], Function.identity()));
        YearMonth now = YearMonth.from(Jst.today(clock));
        int closed = begun.values().stream().filter(FeeMonth::isClosed).mapToInt(FeeMonth::month).max().orElse(0);
        YearMonth first = closed > 0 ? Months.of(closed).plusMonths(1) : open.isEmpty() ? now : Months.of(open.firstKey());
        var lines = new ArrayList<MonthLine>();
        for (YearMonth month = now; !month.isBefore(first) && lines.size() < MONTHS; month = month.minusMonths(1)) {
            lines.add(line(month, begun.get(Months.number(month)), month.equals(first) ? late(open, month) : open.getOrDefault(Months.number(month), Map.of()), sums,
                month.isBefore(now) && month.equals(first)));
        }
        begun.values().stream().filter(FeeMonth::isClosed).sorted((a, b) -> b.month() - a.month())
            .forEach(month -> lines.add(line(Months.of(month.month()), month, Map.of(), sums, false)));
        return lines;
    }

    private static Map<WorkState, Long> late(TreeMap<Integer, Map<WorkState, Long>> open, YearMonth upTo) {
        var all = new EnumMap<WorkState, Long>(WorkState.class);
        open.headMap(Months.number(upTo), true).values().forEach(month -> month.forEach((state, count) -> all.merge(state, count, Long::sum)));
        return all;
    }

    private static MonthLine line(YearMonth month, FeeMonth begun, Map<WorkState, Long> waiting, Map<Integer, Object[]> sums, boolean closable) {
        Object[] sum = sums.getOrDefault(Months.number(month), new Object[] {0, 0L, 0L, 0L, 0L, 0L});
        return new MonthLine(month, begun != null, closedAt(begun), closable, waiting, number(sum[1]), number(sum[2]), number(sum[3]), number(sum[4]), number(sum[5]));
    }

    private static Instant closedAt(FeeMonth month) {
        return month == null ? null : month.closedAt();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** One month. */
    public MonthLine month(YearMonth month) {
        return months().stream().filter(line -> line.month().equals(month)).findFirst().orElseThrow(NotFound::new);
    }

    /** What the supporters are paid for a month, by their codes. */
    public Page<PersonLine> people(YearMonth month, int number) {
        return Page.of(statements(month).setFirstResult(Page.offset(number, ROWS)).setMaxResults(ROWS + 1).getResultStream().map(FeeQueries::person).toList(), number, ROWS);
    }

    /** All of them, for the payment file. */
    public List<PersonLine> payments(YearMonth month) {
        return statements(month).getResultStream().map(FeeQueries::person).filter(person -> person.payYen() != 0).toList();
    }

    private TypedQuery<Object[]> statements(YearMonth month) {
        return em.createQuery("select s.code, s.profile.name, t.minutes, t.feeYen, t.travelYen, t.withheldYen from FeeStatement t join Supporter s on s.id = t.supporterId"
            + " where t.month = :month order by s.code", Object[].class).setParameter("month", Months.number(month));
    }

    private static PersonLine person(Object[] row) {
        return new PersonLine((String) row[0], (String) row[1], (Integer) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    /** Whose time still waits up to the end of the month, and where it stands. */
    public Page<WaitingLine> waiting(YearMonth month, int number) {
        return Page.of(em.createQuery("select s.code, s.profile.name, l.state, count(l.id), sum(l.minutes) from WorkLog l join Supporter s on s.id = l.supporterId"
                + " where l.workMonth <= :month and l.state <> :fixed group by s.code, s.profile.name, l.state order by s.code, l.state", Object[].class)
            .setParameter("month", Months.number(month)).setParameter("fixed", WorkState.FIXED).setFirstResult(Page.offset(number, ROWS)).setMaxResults(ROWS + 1).getResultStream()
            .map(row -> new WaitingLine((String) row[0], (String) row[1], (WorkState) row[2], (Long) row[3], number(row[4]))).toList(), number, ROWS);
    }

    /** A supporter's statement of a month. */
    public StatementSheet statement(YearMonth month, String code) {
        return sheet("s.code = :who", month, code);
    }

    /** The actor's own. */
    @Requires(Right.ANSWER_REQUESTS)
    public StatementSheet ownStatement(YearMonth month) {
        return sheet("s.accountId = :who", month, actor.accountId());
    }

    private StatementSheet sheet(String whose, YearMonth month, Object who) {
        Object[] head = em.createQuery("select t.id, s.code, s.profile.name, t.minutes, t.feeYen, t.travelYen, t.withheldYen, t.madeAt from FeeStatement t"
                + " join Supporter s on s.id = t.supporterId where t.month = :month and " + whose, Object[].class).setParameter("month", Months.number(month))
            .setParameter("who", who).getResultStream().findFirst().orElseThrow(NotFound::new);
        List<StatementSheet.Line> lines = em.createQuery("select e.id, e.workedOn, c.caseNo, l.kind, e.minutes, e.paidMinutes, e.feeYen, e.travelYen, e.countersId, f.reason,"
                + " f.bookedAt, l.unpaid, r.hourlyYen from FeeEntry e join FeeRate r on r.id = e.rateId left join FeeEntry o on o.id = e.countersId"
                + " join WorkLog l on l.id = coalesce(e.logId, o.logId) join ConsultationCase c on c.id = l.caseId left join FeeCorrection f on f.entryId = coalesce(e.countersId, e.id)"
                + " where e.statementId = :id order by e.workedOn, e.id", Object[].class).setParameter("id", head[0]).getResultStream()
            .map(row -> new StatementSheet.Line((Long) row[0], (LocalDate) row[1], (String) row[2], (WorkKind) row[3], (Integer) row[4], (Integer) row[5], (Long) row[6],
                (Long) row[7], row[8] != null, (String) row[9], row[10] != null, (Unpaid) row[11], (Integer) row[12])).toList();
        return new StatementSheet(month, (String) head[1], (String) head[2], (Integer) head[3], (Long) head[4], (Long) head[5], (Long) head[6], (Instant) head[7], lines);
    }
}
