package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.Page;

/** What applicants answered: of one case for the office, of a period as figures. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class SurveyQueries {
    /** The questions in the order of the form; also the names of the fields. */
    public static final List<String> QUESTIONS = List.of("overall", "supporterExpertise", "speed", "understanding", "usefulness", "useAgain");

    /** This grade and better count as affirmative (domain.md 5, C7). */
    private static final int AFFIRMATIVE = 4;

    private static final int COMMENTS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** One case's last survey; grades are null where nothing was chosen. */
    public record Answer(Instant askedAt, Instant answeredAt, List<Grade> grades, String comment) implements Serializable {
    }

    /** The grade given to one question. */
    public record Grade(String question, Integer grade) implements Serializable {
    }

    /** One question over a period: valid answers, their mean, and those of 4 or 5 (domain.md 5, C7). */
    public record Figure(String question, long answers, Double mean, long affirmative) implements Serializable {

        /** In percent with one decimal; null without answers. */
        public Double affirmativePercent() {
            return answers == 0 ? null : Math.round(affirmative * 1000.0 / answers) / 10.0;
        }
    }

    /** The last survey of the case, if one was asked. */
    public Optional<Answer> ofCase(long caseId) {
        return scope.bind(em.createQuery("select s.askedAt, s.answeredAt, s.overall, s.supporterExpertise, s.speed, s.understanding, s.usefulness,"
                + " s.useAgain, s.comment from SurveyResponse s join ConsultationCase c on c.id = s.caseId where s.caseId = :id and " + scope.predicate()
                + " order by s.id desc", Object[].class)).setParameter("id", caseId).setMaxResults(1).getResultStream().findFirst()
            .map(row -> {
                var grades = new ArrayList<Grade>();
                for (int i = 0; i < QUESTIONS.size(); i++) {
                    grades.add(new Grade(QUESTIONS.get(i), (Integer) row[2 + i]));
                }
                return new Answer((Instant) row[0], (Instant) row[1], List.copyOf(grades), (String) row[8]);
            });
    }

    /** What somebody wrote in words of his own, with the case it is about. */
    public record Comment(String caseNo, Instant at, Integer overall, String words) implements Serializable {
    }

    /** What was written from the first day to the last, page by page, the newest first, for those who see the cases. */
    public Page<Comment> comments(LocalDate from, LocalDate to, int number) {
        return Page.of(scope.bind(em.createQuery("select c.caseNo, s.answeredAt, s.overall, s.comment from SurveyResponse s join ConsultationCase c on c.id = s.caseId"
                + " where s.answeredAt >= :from and s.answeredAt < :to and s.comment is not null and " + scope.predicate()
                + " order by s.answeredAt desc, s.id desc", Object[].class))
            .setParameter("from", Jst.startOf(from)).setParameter("to", Jst.endOf(to)).setFirstResult(Page.offset(number, COMMENTS))
            .setMaxResults(COMMENTS + 1).getResultStream().map(row -> new Comment((String) row[0], (Instant) row[1], (Integer) row[2], (String) row[3])).toList(),
            number, COMMENTS);
    }

    /**
     * Every question over the answers that came in from the first day to the last, days of Japan.
     *
     * @param phase null for all
     */
    @Requires(Right.VIEW_REPORTS)
    public List<Figure> figures(LocalDate from, LocalDate to, SurveyPhase phase) {
        return QUESTIONS.stream().map(question -> {
            Map<Integer, Long> byGrade = em.createQuery("select s." + question + ", count(s.id) from SurveyResponse s where s.answeredAt >= :from"
                    + " and s.answeredAt < :to and s." + question + " is not null and s.phase in :phases group by s." + question, Object[].class)
                .setParameter("phases", phase == null ? List.of(SurveyPhase.values()) : List.of(phase)).setParameter("from", Jst.startOf(from)).setParameter("to", Jst.endOf(to)).getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> ((Number) row[1]).longValue()));
            long answers = byGrade.values().stream().mapToLong(Long::longValue).sum();
            long total = byGrade.entrySet().stream().mapToLong(grade -> grade.getKey() * grade.getValue()).sum();
            long affirmative = byGrade.entrySet().stream().filter(grade -> grade.getKey() >= AFFIRMATIVE).mapToLong(Map.Entry::getValue).sum();
            return new Figure(question, answers, answers == 0 ? null : (double) total / answers, affirmative);
        }).toList();
    }
}
