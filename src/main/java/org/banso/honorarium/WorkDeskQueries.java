package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Working time that waits for the office, or for the applicant of its case. */
@ApplicationScoped
@Requires(Right.CONFIRM_WORK)
public class WorkDeskQueries {
    /** Rows a page. */
    public static final int ROWS = 30;
    private static final String ROW = "select l, s.code, s.profile.name, c.caseNo from WorkLog l join Supporter s on s.id = l.supporterId"
        + " join ConsultationCase c on c.id = l.caseId where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** What was handed in, or what was confirmed and is to be approved; the oldest day first. */
    public Page<WorkRow> waiting(WorkState state, int number) {
        return Page.of(rows(scope.bind(em.createQuery(ROW + "l.state = :state and " + scope.predicate() + " order by l.workedOn, l.supporterId, l.id", Object[].class))
            .setParameter("state", state).setFirstResult(Page.offset(number, ROWS)).setMaxResults(ROWS + 1).getResultList()), number, ROWS);
    }

    /** How many wait in this state, at most so many. */
    public int count(WorkState state, int most) {
        return em.createQuery("select l.id from WorkLog l where l.state = :state", Long.class).setParameter("state", state).setMaxResults(most).getResultList().size();
    }

    /** One piece of working time. */
    public WorkRow one(long id) {
        return rows(scope.bind(em.createQuery(ROW + "l.id = :id and " + scope.predicate(), Object[].class)).setParameter("id", id).getResultList()).stream().findFirst()
            .orElseThrow(NotFound::new);
    }

    /** Time that was handed in for a case of the actor's own, for him to confirm; he is not told what it costs. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<WorkRow> ofOwnCase(String caseNo) {
        return scope.bind(em.createQuery(ROW + "c.caseNo = :no and l.state = :state and " + scope.own() + " order by l.workedOn, l.id", Object[].class))
            .setParameter("no", caseNo).setParameter("state", WorkState.SUBMITTED).setMaxResults(ROWS).getResultStream()
            .map(row -> ((WorkLog) row[0]).row(null, (String) row[2], (String) row[3], 0, ((WorkLog) row[0]).mayBeCheckedBy(actor.accountId()), false)).toList();
    }

    private List<WorkRow> rows(List<Object[]> found) {
        Map<Long, Long> fees = fees(found.stream().map(row -> (WorkLog) row[0]).toList());
        return found.stream().map(row -> {
            var log = (WorkLog) row[0];
            return log.row((String) row[1], (String) row[2], (String) row[3], fees.get(log.id()), log.mayBeCheckedBy(actor.accountId()), true);
        }).toList();
    }

    /** A day is paid as a whole, so the other pieces of the same days are looked at as well. */
    private Map<Long, Long> fees(List<WorkLog> shown) {
        var fees = new HashMap<Long, Long>();
        if (!shown.isEmpty()) {
            List<WorkLog> days = em.createQuery("select l from WorkLog l where l.supporterId in :people and l.workedOn in :days order by l.workedOn, l.startTime, l.id", WorkLog.class)
                .setParameter("people", set(shown, true)).setParameter("days", set(shown, false)).getResultList();
            List<Long> each = DayFees.of(days, new FeeBook(em.createQuery("select r from FeeRate r", FeeRate.class).getResultList())::termsOn);
            for (int i = 0; i < days.size(); i++) {
                fees.put(days.get(i).id(), each.get(i));
            }
        }
        return fees;
    }

    private static Set<Object> set(List<WorkLog> shown, boolean people) {
        return shown.stream().map(log -> people ? (Object) log.supporterId() : log.workedOn()).collect(Collectors.toSet());
    }
}
