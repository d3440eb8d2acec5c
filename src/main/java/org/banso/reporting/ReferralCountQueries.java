package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.FiscalYear;

/** R10 and C11 of domain.md 5: referrals sent in a fiscal year, by agency, and what came of them until now. Aggregates only. */
@ApplicationScoped
@Requires(Right.VIEW_REPORTS)
public class ReferralCountQueries {
    @PersistenceContext
    private EntityManager em;

    /**
     * One agency.
     *
     * @param sent     referrals sent in the year, of counted cases
     * @param accepted of these, taken on
     * @param rejected of these, not taken on
     * @param results  of these, with a result returned
     * @param days     from sending to the first answer on average; null while nobody has answered
     */
    public record Line(String agency, int sent, int accepted, int rejected, int results, Double days) implements Serializable {
    }

    /**
     * The agencies of the year, most referrals first.
     *
     * @param desk null for all desks
     */
    @SuppressWarnings("unchecked")
    public List<Line> sent(FiscalYear year, String desk) {
        var query = em.createNativeQuery("select r.agency, count(*), sum(case when r.replied_at is not null and r.state <> 'REJECTED' then 1 else 0 end),"
            + " sum(case when r.state = 'REJECTED' then 1 else 0 end), sum(case when r.result_at is not null then 1 else 0 end),"
            + " avg(timestampdiff(hour, r.sent_at, r.replied_at)) from referral r join consultation_case c on c.id = r.case_id"
            + " where r.sent_at >= ? and r.sent_at < ? and c.counted = true" + (desk == null ? "" : " and c.desk = ?") + " group by r.agency order by 2 desc, 1")
            .setParameter(1, utc(year)).setParameter(2, utc(year.next()));
        if (desk != null) {
            query.setParameter(3, desk);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new Line((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]),
            row[5] == null ? null : ((Number) row[5]).doubleValue() / 24)).toList();
    }

    private static LocalDateTime utc(FiscalYear year) {
        return LocalDateTime.ofInstant(year.startInstant(), ZoneOffset.UTC);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
