package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/**
 * What supporters answer when they are asked, so that the next request asks the right one. Counted is the newest request of
 * each case; an end for a conflict is among the others, where nobody can tell it from any other end.
 */
@ApplicationScoped
@Requires(Right.ARRANGE_SUPPORT)
public class AnswerQueries {
    /** So far back the office looks. */
    public static final int YEARS = 2;

    /** A reason of the list {@code declineReason} and how often it was given. */
    public record Reason(String code, int count) implements Serializable {
    }

    /**
     * The answers of one supporter.
     *
     * @param expired let the day pass
     * @param others  taken back or ended before any answer counted
     */
    public record Answers(int asked, int open, int accepted, int declined, int expired, int others, List<Reason> reasons) implements Serializable {
        static final Answers NONE = new Answers(0, 0, 0, 0, 0, 0, List.of());
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Of one supporter within the last {@link #YEARS} years; one statement. */
    public Answers of(long supporterId) {
        LocalDate today = Jst.today(clock);
        var counts = new HashMap<String, Integer>();
        var reasons = new HashMap<String, Integer>();
        em.createQuery("select a.state, a.conflict, a.declineReason, a.startOn, a.answerDueOn, a.conflictDeclaredAt from Assignment a"
                + " where a.supporterId = :supporter and a.askedAt >= :since", Object[].class)
            .setParameter("supporter", supporterId).setParameter("since", Jst.startOf(today.minusYears(YEARS))).getResultList().forEach(row -> {
                String how = how((AssignmentState) row[0], row[1] == ConflictStatus.BLOCKED, row[3] != null, row[5] == null, (LocalDate) row[4], today);
                counts.merge(how, 1, Integer::sum);
                if ("declined".equals(how) && row[2] != null) {
                    reasons.merge((String) row[2], 1, Integer::sum);
                }
            });
        return answers(counts, reasons);
    }

    private static String how(AssignmentState state, boolean conflicted, boolean worked, boolean undeclared, LocalDate dueOn, LocalDate today) {
        if (worked) {
            return "accepted";
        }
        if (conflicted) {
            return "others";
        }
        return switch (state) {
            case ASKED -> undeclared && dueOn != null && today.isAfter(dueOn) ? "expired" : "open";
            case DECLINED -> "declined";
            case EXPIRED -> "expired";
            default -> "others";
        };
    }

    private static Answers answers(Map<String, Integer> counts, Map<String, Integer> reasons) {
        List<Reason> said = new ArrayList<>();
        reasons.forEach((code, count) -> said.add(new Reason(code, count)));
        said.sort(Comparator.comparingInt((Reason reason) -> -reason.count()).thenComparing(Reason::code));
        return counts.isEmpty() ? Answers.NONE : new Answers(counts.values().stream().mapToInt(Integer::intValue).sum(), counts.getOrDefault("open", 0),
            counts.getOrDefault("accepted", 0), counts.getOrDefault("declined", 0), counts.getOrDefault("expired", 0), counts.getOrDefault("others", 0), said);
    }
}
