package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.FiscalYear;

/** R12: checked outcomes by kind in a fiscal year, and what became of the organizations that came first in each year. */
@ApplicationScoped
@Requires(Right.VIEW_REPORTS)
public class OutcomeFigureQueries {
    @PersistenceContext
    private EntityManager em;

    /** One kind in the year (domain.md 5, C12): events, yen where they were told, and by what they are known. */
    public record KindLine(String kind, long number, long yen, long selfReported, long documents, long open) implements Serializable {
    }

    /**
     * Organizations whose first case came in one fiscal year.
     *
     * @param organizations that came then for the first time
     * @param withOutcome   of these, with an outcome to date
     * @param outcomes      all their outcomes to date
     */
    public record CohortLine(int year, long organizations, long withOutcome, long outcomes) implements Serializable {
        /** In percent with one decimal. */
        public double percent() {
            return organizations == 0 ? 0 : Math.round(withOutcome * 1000.0 / organizations) / 10.0;
        }
    }

    /** Every kind that occurs; an event counts in the year of its day. */
    @SuppressWarnings("unchecked")
    public List<KindLine> kinds(FiscalYear year) {
        List<Object[]> rows = em.createNativeQuery("select o.outcome_kind, count(*), coalesce(sum(o.amount_yen), 0), sum(case when o.evidence = 'SELF_REPORTED' then 1 else 0 end),"
                + " sum(case when o.evidence = 'DOCUMENT' then 1 else 0 end), sum(case when o.evidence = 'PUBLIC' then 1 else 0 end) from outcome o"
                + " where o.state = 'CHECKED' and o.happened_on >= ? and o.happened_on <= ? group by o.outcome_kind order by 2 desc, 1").setParameter(1, year.start())
            .setParameter(2, year.end()).getResultList();
        return rows.stream().map(row -> new KindLine((String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]))).toList();
    }

    /** By the fiscal year of an organization's first counted case, the newest first. */
    @SuppressWarnings("unchecked")
    public List<CohortLine> cohorts() {
        String first = "(select c.organization_id as org, min(c.received_fy) as fy from consultation_case c where c.counted and c.received_fy is not null and c.organization_id is not null"
            + " group by c.organization_id)";
        Map<Integer, long[]> years = new TreeMap<>();
        for (Object[] row : (List<Object[]>) em.createNativeQuery("select f.fy, count(*) from " + first + " f group by f.fy").getResultList()) {
            years.put(((Number) row[0]).intValue(), new long[] {number(row[1]), 0, 0});
        }
        for (Object[] row : (List<Object[]>) em.createNativeQuery("select f.fy, count(distinct f.org), count(distinct o.id) from outcome o join outcome_case x on x.outcome_id = o.id"
            + " join consultation_case k on k.id = x.case_id join " + first + " f on f.org = k.organization_id where o.state = 'CHECKED' group by f.fy").getResultList()) {
            long[] sums = years.get(((Number) row[0]).intValue());
            sums[1] = number(row[1]);
            sums[2] = number(row[2]);
        }
        return years.entrySet().stream().map(each -> new CohortLine(each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2]))
            .sorted(Comparator.comparingInt(CohortLine::year).reversed()).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
