package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.codelist.Codes;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.FiscalYear;

/**
 * The counts of domain.md 5. Only cases marked {@code counted} enter (C1: received, never DECLINED as duplicate, spam or
 * test); every period is a fiscal year in Japan. Aggregates only: no row of a case leaves here.
 */
@ApplicationScoped
@Requires(Right.VIEW_REPORTS)
public class ReportQueries {
    private static final String OF_DESK = " and (? is null or c.desk = ?)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Codes codes;

    /** R1: one line a fiscal year, oldest first. {@code desk} null for all desks. */
    public YearlyTrend yearly(String desk) {
        Map<Integer, YearlyTrend.Raw> years = new LinkedHashMap<>();
        for (Object[] row : rows("select c.received_fy, count(*), count(distinct c.organization_id) from consultation_case c where c.counted = true"
            + OF_DESK + " group by c.received_fy order by c.received_fy", desk, desk)) {
            years.put(number(row[0]), new YearlyTrend.Raw(number(row[0]), number(row[1]), number(row[2]), 0, 0));
        }
        for (Object[] row : rows("select f.first_fy, count(*) from (select min(c.received_fy) as first_fy from consultation_case c where c.counted = true"
            + OF_DESK + " group by c.organization_id) f group by f.first_fy", desk, desk)) {
            years.computeIfPresent(number(row[0]), (fy, raw) -> raw.withFirstTimers(number(row[1])));
        }
        supportedByYear(desk).forEach((fy, cases) -> years.computeIfPresent(fy, (known, raw) -> raw.withSupported(cases)));
        return YearlyTrend.of(List.copyOf(years.values()));
    }

    /** C2 under the rule SUPPORTED: distinct cases with support performed in the year; one case may count in two years. */
    private Map<Integer, Integer> supportedByYear(String desk) {
        var cases = new HashMap<Integer, Integer>();
        for (Object[] row : rows("select s.fy, count(*) from (select distinct r.case_id, year(r.performed_on) - case when month(r.performed_on) < 4 then 1 else 0 end as fy"
            + " from support_record r join consultation_case c on c.id = r.case_id where r.status = 'HELD' and c.counted = true" + OF_DESK + ") s group by s.fy", desk, desk)) {
            cases.put(number(row[0]), number(row[1]));
        }
        return cases;
    }

    /** R2: cases of one fiscal year by product class and applicant class, with the finer codes behind each. */
    public ProductByApplicant products(FiscalYear year, String desk) {
        List<ProductByApplicant.Cell> cells = rows("select c.product_type, c.applicant_type, count(*) from consultation_case c where c.counted = true"
            + " and c.received_fy = ?" + OF_DESK + " group by c.product_type, c.applicant_type", year.year(), desk, desk).stream()
            .map(row -> new ProductByApplicant.Cell((String) row[0], (String) row[1], number(row[2]))).toList();
        return ProductByApplicant.of(cells, code -> rollup("productType", code), code -> rollup("applicantType", code));
    }

    private String rollup(String list, String code) {
        return code == null ? null : codes.rollup(list, code);
    }

    /** R4: how far cases came (C3) and how often meetings were held (C4), in the year and since the beginning. */
    public StageCounts stages(FiscalYear year, String desk) {
        LocalDateTime from = utc(year.start());
        LocalDateTime until = utc(year.next().start());
        LocalDateTime beginning = utc(new FiscalYear(2000).start());
        return new StageCounts(reached(from, until, desk), reached(beginning, until, desk),
            held(year.start(), year.end(), desk), held(new FiscalYear(2000).start(), year.end(), desk));
    }

    private StageCounts.Reached reached(LocalDateTime from, LocalDateTime until, String desk) {
        return new StageCounts.Reached(reachedBy("received_at", from, until, desk), reachedBy("pre_interview_held_at", from, until, desk),
            reachedBy("first_supporter_meeting_at", from, until, desk), reachedBy("follow_up_at", from, until, desk));
    }

    /** The column comes from this class alone. */
    private int reachedBy(String milestone, LocalDateTime from, LocalDateTime until, String desk) {
        return number(single("select count(*) from consultation_case c where c.counted = true and c." + milestone + " >= ? and c." + milestone + " < ?" + OF_DESK,
            from, until, desk, desk));
    }

    private StageCounts.Held held(LocalDate from, LocalDate to, String desk) {
        var held = new HashMap<String, Integer>();
        for (Object[] row : rows("select r.kind, count(*) from support_record r join consultation_case c on c.id = r.case_id where r.status = 'HELD'"
            + " and c.counted = true and r.performed_on >= ? and r.performed_on <= ?" + OF_DESK + " group by r.kind", from, to, desk, desk)) {
            held.put((String) row[0], number(row[1]));
        }
        return new StageCounts.Held(held.getOrDefault("PRE_INTERVIEW", 0), held.getOrDefault("SUPPORTER_MEETING", 0), held.getOrDefault("FOLLOW_UP", 0));
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(org.banso.shared.Jst.startOf(day), ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        return bind(sql, values).getResultList();
    }

    private Object single(String sql, Object... values) {
        return bind(sql, values).getSingleResult();
    }

    private jakarta.persistence.Query bind(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
