package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.banso.matching.text.CaseReading;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.FiscalYear;

/** How well suggestions and rankings agreed with what people chose, over a fiscal year. Case numbers, codes and figures: no word of a case leaves here. */
@ApplicationScoped
@Requires(Right.STUDY_MATCHING)
public class LearningQueries {
    private static final int EXAMPLES = 3;
    private static final int DIFFERENCES_MOST = 300;
    private static final int SKIPPED_MOST = 10;
    private static final String LIKELY = "case when x.score >= " + (int) (ExpertiseSuggestion.FINE * CaseReading.LIKELY) + " then 1 else 0 end";
    private static final String QUOTED = "case when x.quoted > 0 then 1 else 0 end";
    /** The last decision of each case in the period. */
    private static final String LAST = " s.decided_at >= ? and s.decided_at < ? and not exists (select 1 from expertise_suggestion n where n.case_id = s.case_id and n.id > s.id)";

    @PersistenceContext
    private EntityManager em;

    /** What was suggested, and what people made of it. */
    public ReadingFigures readings(FiscalYear year) {
        int cases = number(rows("select count(*), 0 from expertise_suggestion s where" + LAST, year).get(0)[0]);
        List<ReadingFigures.Counted> lines = rows("select x.code, coalesce(x.place, 0), " + LIKELY + ", " + QUOTED + ", case when x.chosen then 1 else 0 end, count(*)"
            + " from expertise_suggestion s join expertise_suggestion_code x on x.suggestion_id = s.id where" + LAST
            + " group by x.code, x.place, " + LIKELY + ", " + QUOTED + ", x.chosen", year).stream()
            .map(row -> new ReadingFigures.Counted((String) row[0], number(row[1]), number(row[2]) == 1, number(row[3]) == 1, number(row[4]) == 1, number(row[5]))).toList();
        List<ReadingFigures.Difference> differences = rows("select x.code, c.case_no, case when x.chosen then 1 else 0 end from expertise_suggestion s"
            + " join expertise_suggestion_code x on x.suggestion_id = s.id join consultation_case c on c.id = s.case_id where" + LAST
            + " and (x.chosen = true and coalesce(x.place, 0) <> 1 and (x.place is null or " + LIKELY + " = 0)"
            + " or x.chosen = false and (x.place = 1 or " + LIKELY + " = 1)) order by s.decided_at desc, s.id desc limit " + DIFFERENCES_MOST, year).stream()
            .map(row -> new ReadingFigures.Difference((String) row[0], (String) row[1], number(row[2]) == 1)).toList();
        return ReadingFigures.of(cases, lines, differences, EXAMPLES);
    }

    /** Who was asked from which place, and what came of it. */
    public ChoiceFigures choices(FiscalYear year) {
        List<ChoiceFigures.Counted> lines = rows("select o.band, o.outcome, o.reason, count(*), count(o.rating), coalesce(sum(o.rating), 0) from ("
            + "select case when p.place <= 3 then p.place when p.place <= 5 then 4 else 6 end as band,"
            + " case when a.coi_status = 'BLOCKED' or a.asked_at <> k.asked_at then 'ENDED' when a.start_on is not null then 'ACCEPTED'"
            + " when a.state = 'RELEASED' then 'ENDED' else a.state end as outcome,"
            + " case when a.state = 'DECLINED' then a.decline_reason else null end as reason, r.rating as rating"
            + " from asking_ranking k join asking_ranking_asked p on p.ranking_id = k.id join assignment a on a.id = p.assignment_id"
            + " left join assignment_rating r on r.assignment_id = a.id where k.asked_at >= ? and k.asked_at < ?) o group by o.band, o.outcome, o.reason", year).stream()
            .map(row -> new ChoiceFigures.Counted(number(row[0]), (String) row[1], (String) row[2], number(row[3]), number(row[4]), number(row[5]))).toList();
        List<ChoiceFigures.Skipped> skipped = em.createQuery("select new org.banso.matching.ChoiceFigures$Skipped(c.caseNo, k.askedAt, s.code, s.profile.name, p.place)"
                + " from AskingRanking k join k.asked p join Assignment a on a.id = p.assignmentId join Supporter s on s.id = a.supporterId"
                + " join ConsultationCase c on c.id = k.caseId where k.askedAt >= :from and k.askedAt < :until and p.place > 5 order by k.askedAt desc, p.place desc",
                ChoiceFigures.Skipped.class).setParameter("from", year.startInstant()).setParameter("until", year.next().startInstant()).setMaxResults(SKIPPED_MOST).getResultList();
        return ChoiceFigures.of(lines, skipped);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, FiscalYear year) {
        return em.createNativeQuery(sql).setParameter(1, utc(year.startInstant())).setParameter(2, utc(year.next().startInstant())).getResultList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
