package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** What waits for the person on a start page: meetings, records to write, open steps, hours. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class WorkQueries {
    private static final String MEETING = "select " + MeetingRow.COLUMNS + " from SupportRecord r join ConsultationCase c on c.id = r.caseId" + MeetingRow.JOINED
        + " where r.status = org.banso.support.RecordStatus.PLANNED and ";
    private static final String OF_MY_CASES = "(s.accountId = :me or c.ownerAccountId = :me)";
    private static final String ACTION = "select a.id, c.caseNo, c.matter.title, a.what, a.who, a.dueOn"
        // The outer join stands beside the root: EclipseLink writes it before the inner ones.
        + " from SupportRecord r left join Supporter s on s.id = r.supporterId join NextAction a on a.recordId = r.id"
        + " join ConsultationCase c on c.id = a.caseId where a.doneAt is null and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** How a supporter's month stands. */
    public record Month(int minutes, int meetings, Integer capacityHours) implements java.io.Serializable {

        /** Hours to a quarter, as they are accounted for. */
        public String hours() {
            double hours = Math.round(minutes / 15.0) / 4.0;
            return hours == Math.floor(hours) ? Integer.toString((int) hours) : Double.toString(hours);
        }

        /** Of the agreed hours, in percent; at most 100. */
        public int percent() {
            return capacityHours == null || capacityHours == 0 ? 0 : Math.min(100, minutes * 100 / (capacityHours * 60));
        }
    }

    /** Meetings that I hold, or of cases that I own, from today on. */
    public List<MeetingRow> meetings(int most) {
        return meetings(OF_MY_CASES + " and r.performedOn >= :today", most);
    }

    /** Planned meetings of mine that lie behind: held or not, they must be written up. */
    public List<MeetingRow> toWrite(int most) {
        return meetings("s.accountId = :me and (r.performedOn < :today or (r.performedOn = :today and r.startTime <= cast(:time as time)))", most);
    }

    /** Meetings of my running cases, held by whomever, that lie behind and were not written up. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<MeetingRow> overdue(int most) {
        return meetings(OF_MY_CASES + " and c.status in :open and r.performedOn < :today", most);
    }

    /** Open steps of the office in running cases: of those that I own, and those that were handed to me alone. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<ActionRow> officeActions(int most) {
        return actions("a.who = org.banso.support.ActionOwner.OFFICE and (a.ownerAccountId = :me or a.ownerAccountId is null and c.ownerAccountId = :me) and c.status in :open", most);
    }

    /** Open steps of mine as a supporter. */
    public List<ActionRow> supporterActions(int most) {
        return actions("a.who = org.banso.support.ActionOwner.SUPPORTER and s.accountId = :me", most);
    }

    /** What I have done as a supporter since the first of this month, in Japan. */
    public Optional<Month> thisMonth() {
        LocalDate first = Jst.today(clock).withDayOfMonth(1);
        return em.createQuery("select s.id, s.profile.capacityHours from Supporter s where s.accountId = :me", Object[].class)
            .setParameter("me", actor.who().accountId()).getResultStream().findFirst().map(me -> {
                Object[] sums = em.createQuery("select sum(r.minutes), count(r.id) from SupportRecord r where r.supporterId = :supporter"
                        + " and r.performedOn >= :first and r.performedOn < :next and r.status = :held", Object[].class)
                    .setParameter("supporter", me[0]).setParameter("first", first).setParameter("next", first.plusMonths(1))
                    .setParameter("held", RecordStatus.HELD).getSingleResult();
                return new Month(sums[0] == null ? 0 : ((Number) sums[0]).intValue(), ((Number) sums[1]).intValue(), (Integer) me[1]);
            });
    }

    private List<MeetingRow> meetings(String condition, int most) {
        return bind(em.createQuery(MEETING + condition + " and " + scope.predicate() + " order by r.performedOn, r.startTime, r.id", Object[].class))
            .setMaxResults(most).getResultStream().map(MeetingRow::of).toList();
    }

    private List<ActionRow> actions(String condition, int most) {
        LocalDate today = Jst.today(clock);
        return bind(em.createQuery(ACTION + condition + " and " + scope.predicate() + " order by a.dueOn, a.id", Object[].class))
            .setMaxResults(most).getResultStream()
            .map(row -> new ActionRow((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (ActionOwner) row[4], (LocalDate) row[5],
                row[5] != null && ((LocalDate) row[5]).isBefore(today))).toList();
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (var parameter : query.getParameters()) {
            switch (parameter.getName()) {
                case "me" -> query.setParameter("me", actor.who().accountId());
                case "open" -> query.setParameter("open", CaseStatus.OPEN);
                case "today" -> query.setParameter("today", Jst.today(clock));
                case "time" -> query.setParameter("time", Jst.now(clock).toLocalTime().withNano(0));
                default -> { }
            }
        }
        return scope.bind(query);
    }
}
