package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeeRepository {
    /** What may be fixed by this account: nothing that went through its hands before. */
    private static final String TO_FIX = "l.state = org.banso.honorarium.WorkState.APPROVED and l.workMonth <= :month and l.accountId <> :by and l.confirmedBy <> :by"
        + " and l.approvedBy <> :by";
    private static final String UNSETTLED = " not exists (select t.id from FeeStatement t where t.month = :month and t.supporterId = ";

    @PersistenceContext
    private EntityManager em;

    /** Minutes that the ledger pays for a supporter's day. */
    record PaidDay(long supporterId, LocalDate on, int minutes) {
    }

    Optional<FeeMonth> month(int number) {
        return Optional.ofNullable(em.find(FeeMonth.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    /** The last month that was closed or is being closed, 0 before the first. */
    int lastMonth() {
        return em.createQuery("select m.month from FeeMonth m order by m.month desc", Integer.class).setMaxResults(1).getResultStream().findFirst().orElse(0);
    }

    /** Supporters for whom the month has something to fix or to take back and who have no statement of it yet, in a fixed order. */
    List<Long> unsettled(int month, long by, int most) {
        List<Long> worked = em.createQuery("select distinct l.supporterId from WorkLog l where " + TO_FIX + " and" + UNSETTLED + "l.supporterId) order by l.supporterId",
                Long.class).setParameter("month", month).setParameter("by", by).setMaxResults(most).getResultList();
        if (worked.size() == most) {
            return worked;
        }
        List<Long> corrected = em.createQuery("select distinct f.supporterId from FeeCorrection f where f.bookedAt is null and" + UNSETTLED + "f.supporterId) order by f.supporterId",
            Long.class).setParameter("month", month).setMaxResults(most).getResultList();
        return Stream.concat(worked.stream(), corrected.stream()).distinct().limit(most).toList();
    }

    /** How many supporters the month still has to settle. */
    long unsettled(int month, long by) {
        return em.createQuery("select count(distinct l.supporterId) from WorkLog l where " + TO_FIX + " and" + UNSETTLED + "l.supporterId)", Long.class)
            .setParameter("month", month).setParameter("by", by).getSingleResult();
    }

    /** In the order of a day's work. */
    List<WorkLog> toFix(int month, long by, Collection<Long> supporters) {
        return em.createQuery("select l from WorkLog l where " + TO_FIX + " and l.supporterId in :people order by l.supporterId, l.workedOn, l.startTime, l.id", WorkLog.class)
            .setParameter("month", month).setParameter("by", by).setParameter("people", supporters).getResultList();
    }

    List<FeeCorrection> toBook(Collection<Long> supporters) {
        return em.createQuery("select f from FeeCorrection f where f.bookedAt is null and f.supporterId in :people order by f.id", FeeCorrection.class)
            .setParameter("people", supporters).getResultList();
    }

    List<FeeEntry> entries(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select e from FeeEntry e where e.id in :ids", FeeEntry.class).setParameter("ids", ids).getResultList();
    }

    List<WorkLog> logs(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l from WorkLog l where l.id in :ids", WorkLog.class).setParameter("ids", ids).getResultList();
    }

    /** What the ledger pays on these days already. */
    List<PaidDay> paid(Collection<Long> supporters, Collection<LocalDate> days) {
        return days.isEmpty() ? List.of() : em.createQuery("select e.supporterId, e.workedOn, e.paidMinutes from FeeEntry e where e.supporterId in :people and e.workedOn in :days",
                Object[].class).setParameter("people", supporters).setParameter("days", days).getResultStream()
            .map(row -> new PaidDay((Long) row[0], (LocalDate) row[1], (Integer) row[2])).toList();
    }

    FeeEntry entry(long id) {
        return Optional.ofNullable(em.find(FeeEntry.class, id)).orElseThrow(NotFound::new);
    }

    boolean isCorrected(long entryId) {
        return !em.createQuery("select f.id from FeeCorrection f where f.entryId = :id", Long.class).setParameter("id", entryId).getResultList().isEmpty();
    }

    FeeBook rates() {
        return new FeeBook(em.createQuery("select r from FeeRate r", FeeRate.class).getResultList());
    }

    boolean hasRateFrom(LocalDate day) {
        return !em.createQuery("select r.id from FeeRate r where r.validFrom = :day", Long.class).setParameter("day", day).getResultList().isEmpty();
    }

    /** Months whose statements do not say what their entries add up to, and fixed time without an entry. */
    @SuppressWarnings("unchecked")
    List<String> unequal(int most) {
        return em.createNativeQuery("select concat(x.month_no, ' ', s.code) from (select t.id, t.month_no, t.supporter_id, t.minutes, t.fee_yen, t.travel_yen,"
                + " coalesce(sum(e.minutes), 0) as m, coalesce(sum(e.fee_yen), 0) as f, coalesce(sum(e.travel_yen), 0) as v from fee_statement t"
                + " left join fee_entry e on e.statement_id = t.id group by t.id, t.month_no, t.supporter_id, t.minutes, t.fee_yen, t.travel_yen) x"
                + " join supporter s on s.id = x.supporter_id where x.m <> x.minutes or x.f <> x.fee_yen or x.v <> x.travel_yen order by x.id")
            .setMaxResults(most).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> fixedWithoutEntry(int most) {
        return em.createNativeQuery("select concat(s.code, ' ', l.id) from work_log l join supporter s on s.id = l.supporter_id left join fee_entry e on e.log_id = l.id"
            + " where (l.state = 'FIXED') <> (e.id is not null) order by l.id").setMaxResults(most).getResultList();
    }
}
