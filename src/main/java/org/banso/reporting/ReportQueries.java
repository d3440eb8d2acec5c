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
import java.util.stream.Stream;
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
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Codes codes;

    /** R1: one line a fiscal year, oldest first. {@code desk} null for all desks. */
    public YearlyTrend yearly(String desk) {
        Map<Integer, YearlyTrend.Raw> years = new LinkedHashMap<>();
        // Each statement reads one covering index and nothing else, so half a million cases are counted while the page loads.
        for (Object[] row : rows("select o.fy, sum(o.cases), count(*) from (select c.received_fy as fy, c.counted_as, count(*) as cases"
            + " from consultation_case c where c.counted = true" + ofDesk(desk) + " group by c.counted_as, c.received_fy) o group by o.fy order by o.fy",
            given(desk))) {
            years.put(number(row[0]), new YearlyTrend.Raw(number(row[0]), number(row[1]), number(row[2]), 0, 0));
        }
        for (Object[] row : rows("select f.first_fy, count(*) from (select min(c.received_fy) as first_fy from consultation_case c where c.counted = true"
            + ofDesk(desk) + " group by c.counted_as) f group by f.first_fy", given(desk))) {
            years.computeIfPresent(number(row[0]), (fy, raw) -> raw.withFirstTimers(number(row[1])));
        }
        supportedByYear(desk).forEach((fy, cases) -> years.computeIfPresent(fy, (known, raw) -> raw.withSupported(cases)));
        return YearlyTrend.of(List.copyOf(years.values()));
    }

    /** C2 under the rule SUPPORTED: distinct cases with support performed in the year; one case may count in two years. */
    private Map<Integer, Integer> supportedByYear(String desk) {
        var cases = new HashMap<Integer, Integer>();
        String some = desk == null ? " not in (select c.id from consultation_case c where c.counted = false)"
            : " in (select c.id from consultation_case c where c.counted = true and c.desk = ?)";
        for (Object[] row : rows("select r.performed_fy, count(distinct r.case_id) from support_record r where r.status = 'HELD' and r.case_id" + some
            + " group by r.performed_fy", given(desk))) {
            cases.put(number(row[0]), number(row[1]));
        }
        return cases;
    }

    /** R2: cases of one fiscal year by product class and applicant class, with the finer codes behind each. */
    public ProductByApplicant products(FiscalYear year, String desk) {
        List<ProductByApplicant.Cell> cells = rows("select c.product_type, c.applicant_type, count(*) from consultation_case c where c.counted = true"
            + " and c.received_fy = ?" + ofDesk(desk) + " group by c.product_type, c.applicant_type", and(desk, year.year())).stream()
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
        return number(single("select count(*) from consultation_case c where c.counted = true and c." + milestone + " >= ? and c." + milestone + " < ?" + ofDesk(desk),
            and(desk, from, until)));
    }

    private StageCounts.Held held(LocalDate from, LocalDate to, String desk) {
        var held = new HashMap<String, Integer>();
        for (Object[] row : rows("select r.kind, count(*) from support_record r join consultation_case c on c.id = r.case_id where r.status = 'HELD'"
            + " and c.counted = true and r.performed_on >= ? and r.performed_on <= ?" + ofDesk(desk) + " group by r.kind", and(desk, from, to))) {
            held.put((String) row[0], number(row[1]));
        }
        return new StageCounts.Held(held.getOrDefault("PRE_INTERVIEW", 0), held.getOrDefault("SUPPORTER_MEETING", 0), held.getOrDefault("FOLLOW_UP", 0));
    }

    /** Said only when a desk is asked for: a condition on a column outside the index would read every row. */
    private static String ofDesk(String desk) {
        return desk == null ? "" : " and c.desk = ?";
    }

    private static Object[] given(String desk) {
        return and(desk);
    }

    /** The values in their order and then, if asked for, the desk. */
    private static Object[] and(String desk, Object... values) {
        return desk == null ? values : Stream.concat(Stream.of(values), Stream.of(desk)).toArray();
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
