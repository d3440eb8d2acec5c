package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.reporting.SupportCosts.Entry;
import org.banso.reporting.SupportCosts.Holder;
import org.banso.reporting.SupportCosts.Span;
import org.banso.reporting.SupportCosts.Sum;
import org.banso.shared.DayRange;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.support.RecordKind;
import org.banso.support.RecordStatus;

/**
 * R8 of domain.md 5: hands-on engagements, studies and pitch rooms of a fiscal year, with what they cost. Names single firms, so it is
 * for the office alone; what supporters were paid is in it only for who sees fees.
 */
@ApplicationScoped
@Requires(Right.ARRANGE_SUPPORT)
public class SupportCostQueries {
    private static final String OF_CASE = " join ConsultationCase c on c.id = x.caseId where ";
    private static final String CASE = "select x.id, x.caseId, c.caseNo, c.applicant.organizationName, c.product.name, ";
    private static final String TOUCHES = "x.approvedBy is not null and x.from < :to and x.to >= :from";
    /** Cases in which work is attributed to something. */
    private static final String WORKED_FOR = "(exists (select 1 from hands_on_engagement h where h.case_id = l.case_id) or exists (select 1 from pitch p where p.case_id = l.case_id))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * The lines of a year, engagements first, each kind by its cases.
     *
     * @param feeYen      null for who does not see fees
     * @param contractYen of the studies ordered in the year
     */
    public record Report(List<SupportCostLine> lines, int minutes, Long feeYen, long contractYen) implements Serializable {
        /** Of all lines, to two places. */
        public double hours() {
            return Math.round(minutes / 0.6) / 100.0;
        }

        /** All money of the year; what the reader does not see is not in it. */
        public long costYen() {
            return contractYen + (feeYen == null ? 0 : feeYen);
        }
    }

    private record Found(Span span, LocalDate end, String caseNo, String firm, String product, String theme, String result, Long contractYen) {
    }

    private record Held(long caseId, Long supporterId, RecordKind kind, LocalDate day) {
    }

    /** @param desk null for all desks */
    public Report of(FiscalYear year, String desk) {
        List<Found> found = Stream.of(engagements(year, desk), studies(year, desk), pitches(year, desk)).flatMap(List::stream).toList();
        List<Span> worked = found.stream().map(Found::span).filter(span -> span.kind() == SupportCostKind.HANDS_ON || span.kind() == SupportCostKind.PITCH)
            .sorted(Comparator.comparing(Span::from)).toList();
        Map<Span, Sum> sums = SupportCosts.of(worked, worked.isEmpty() ? List.of() : ledger(year));
        List<Held> held = worked.isEmpty() ? List.of() : held(year);
        boolean fees = actor.has(Right.VIEW_FEES);
        List<SupportCostLine> lines = found.stream().map(one -> line(one, year, sums.getOrDefault(one.span(), Sum.NOTHING), held, fees)).toList();
        return new Report(lines, lines.stream().mapToInt(SupportCostLine::minutes).sum(), fees ? sums.values().stream().mapToLong(Sum::yen).sum() : null,
            lines.stream().filter(line -> line.contractYen() != null).mapToLong(SupportCostLine::contractYen).sum());
    }

    private SupportCostLine line(Found one, FiscalYear year, Sum sum, List<Held> held, boolean fees) {
        Span span = one.span();
        boolean study = span.kind() == SupportCostKind.STUDY_IP || span.kind() == SupportCostKind.STUDY_MARKET;
        String address = switch (span.kind()) {
            case HANDS_ON -> "/engagements/";
            case PITCH -> "/pitches/";
            default -> "/studies/";
        };
        return new SupportCostLine(span.kind(), one.caseNo(), one.firm(), one.product(), one.theme(), span.from(), one.end(), months(span, year),
            study ? null : (int) held.stream().filter(each -> counts(span, each)).count(), sum.minutes(), fees && !study ? sum.yen() : null, one.contractYen(), one.result(),
            address + span.id());
    }

    /** A meeting of the supporter of that day, or hands-on work with the applicant; in a pitch room whatever help with the pitch was recorded. */
    private static boolean counts(Span span, Held each) {
        return each.caseId() == span.caseId() && (span.isRoom() ? each.kind() == RecordKind.PITCH && span.lasts(each.day())
            : each.supporterId() != null && span.isOf(each.supporterId(), each.day()) && (each.kind().isMeeting() || each.kind() == RecordKind.HANDS_ON));
    }

    private int months(Span span, FiscalYear year) {
        LocalDate from = span.from().isBefore(year.start()) ? year.start() : span.from();
        LocalDate last = Stream.of(span.to(), year.next().start().minusDays(1), Jst.today(clock)).min(LocalDate::compareTo).orElseThrow();
        return last.isBefore(from) ? 0 : (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
    }

    private <T> TypedQuery<Object[]> query(String columns, String entity, String condition, String desk, T from, T to) {
        TypedQuery<Object[]> query = scope.bind(em.createQuery(CASE + columns + " from " + entity + " x" + OF_CASE + condition + (desk == null ? "" : " and c.desk = :desk")
            + " and " + scope.predicate() + " order by c.caseNo, x.id", Object[].class));
        query.setParameter("from", from).setParameter("to", to);
        return desk == null ? query : query.setParameter("desk", desk);
    }

    /** Each to the end of its last month, or to the day it was ended before; what was given up before it began is none. */
    private List<Found> engagements(FiscalYear year, String desk) {
        Map<Long, List<Holder>> holders = holders(year);
        return query("x.from, x.to, x.theme, x.result, x.endedAt", "HandsOn", TOUCHES, desk, year.start(), year.next().start()).getResultStream()
            .map(row -> found(row, SupportCostKind.HANDS_ON, holders.getOrDefault((Long) row[0], List.of()), (LocalDate) row[5], DayRange.ofMonths((LocalDate) row[5], (LocalDate) row[6], day(row[9])).to(), row[7], row[8], null))
            .filter(one -> !one.end().isBefore(year.start()) && !one.end().isBefore(one.span().from())).toList();
    }

    /** Who had which of the engagements when. */
    private Map<Long, List<Holder>> holders(FiscalYear year) {
        return em.createQuery("select k.engagementId, k.supporterId, k.from, k.until from HandsOnHolder k join HandsOn x on x.id = k.engagementId where " + TOUCHES, Object[].class)
            .setParameter("from", year.start()).setParameter("to", year.next().start()).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> new Holder((Long) row[1], (LocalDate) row[2], row[3] == null ? LocalDate.MAX : (LocalDate) row[3]),
                Collectors.toList())));
    }

    private List<Found> studies(FiscalYear year, String desk) {
        return query("x.kind, x.orderedOn, x.sharedAt, x.question, x.verdictWords, x.amountYen", "Study", "x.orderedOn >= :from and x.orderedOn < :to and x.state <>"
            + " org.banso.study.StudyState.CANCELLED", desk, year.start(), year.next().start()).getResultStream()
            .map(row -> found(row, "IP".equals(String.valueOf(row[5])) ? SupportCostKind.STUDY_IP : SupportCostKind.STUDY_MARKET, null, (LocalDate) row[6], day(row[7]), row[8], row[9],
                (Long) row[10])).toList();
    }

    private List<Found> pitches(FiscalYear year, String desk) {
        return query("x.openedAt, x.closedAt, x.audience, x.cameOfIt", "Pitch", "x.openedAt < :to and (x.closedAt is null or x.closedAt >= :from)", desk, year.startInstant(),
            year.next().startInstant()).getResultStream().map(row -> found(row, SupportCostKind.PITCH, null, day(row[5]), day(row[6]), row[7], row[8], null)).toList();
    }

    /** @param end null while it has none */
    private static Found found(Object[] row, SupportCostKind kind, List<Holder> holders, LocalDate from, LocalDate end, Object theme, Object result, Long contractYen) {
        return new Found(new Span(kind, (Long) row[0], (Long) row[1], holders, from, end == null ? LocalDate.MAX : end), end, (String) row[2], (String) row[3], (String) row[4],
            (String) theme, (String) result, contractYen);
    }

    /** What takes a row back belongs where the row does. */
    private List<Entry> ledger(FiscalYear year) {
        var entries = new ArrayList<Entry>();
        for (Object each : em.createNativeQuery("select l.case_id, l.supporter_id, e.worked_on, case when r.kind = 'PITCH' then 1 else 0 end, e.minutes, e.fee_yen + e.travel_yen from fee_entry e"
                + " left join fee_entry o on o.id = e.counters_id join work_log l on l.id = coalesce(e.log_id, o.log_id) left join support_record r on r.id = l.record_id"
                + " where e.worked_on >= ? and e.worked_on < ? and " + WORKED_FOR).setParameter(1, year.start()).setParameter(2, year.next().start()).getResultList()) {
            var row = (Object[]) each;
            entries.add(new Entry(number(row[0]), number(row[1]), day(row[2]), number(row[3]) == 1, (int) number(row[4]), number(row[5])));
        }
        return entries;
    }

    private List<Held> held(FiscalYear year) {
        return em.createQuery("select r.caseId, r.supporterId, r.kind, r.performedOn from SupportRecord r where r.status = :held and r.performedOn >= :from and r.performedOn < :to"
                + " and (exists (select h.id from HandsOn h where h.caseId = r.caseId) or exists (select p.id from Pitch p where p.caseId = r.caseId))", Object[].class)
            .setParameter("held", RecordStatus.HELD).setParameter("from", year.start()).setParameter("to", year.next().start()).getResultStream()
            .map(row -> new Held((Long) row[0], (Long) row[1], (RecordKind) row[2], (LocalDate) row[3])).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Null stays null; the drivers give the days of a native query in classes of their own, all of them written alike. */
    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Instant at ? Jst.day(at) : LocalDate.parse(value.toString());
    }
}
