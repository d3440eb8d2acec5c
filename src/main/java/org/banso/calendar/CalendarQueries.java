package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;

/** Meetings by day, within the row scope of cases as it is at the moment of reading: who lost a case has lost its meetings. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
public class CalendarQueries {
    /** Meetings of one page at most; a month of 500 busy supporters stays below. */
    public static final int MOST = 6000;
    /** The outer joins stand beside the root: EclipseLink writes them before the inner ones. */
    private static final String SELECT = "select r.id, c.caseNo, c.applicant.organizationName, r.kind, r.status, b.day, b.from, b.to, r.method, r.place, ap.link,"
        + " room.name, s.profile.name, ap.uid, ap.revision, r.createdAt from SupportRecord r left join Supporter s on s.id = r.supporterId"
        + " left join Appointment ap on ap.recordId = r.id left join MeetingRoom room on room.id = ap.roomId"
        + " join Booking b on b.recordId = r.id join ConsultationCase c on c.id = b.whoId"
        + " where b.who = org.banso.calendar.Booked.Kind.CASE and b.day between :first and :last and ";
    private static final String SELECT_OFFERED = "select o.id, c.caseNo, c.applicant.organizationName, o.kind, b.day, b.from, b.to, o.method, o.place, o.link, room.name,"
        + " s.profile.name, o.offeredAt from MeetingOffer o left join Supporter s on s.id = o.supporterId left join MeetingRoom room on room.id = o.roomId"
        + " join OfferedTime t on t.offerId = o.id join Booking b on b.timeId = t.id join ConsultationCase c on c.id = b.whoId"
        + " where b.who = org.banso.calendar.Booked.Kind.CASE and b.day between :first and :last and ";
    private static final String ORDER = " order by b.day, b.from, b.id";
    /** What the bookings of one meeting, or of one offered time, have in common. */
    private static final String OF_MEETING = "p.recordId = b.recordId";
    private static final String OF_TIME = "p.timeId = b.timeId";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private People people;
    @Inject
    private Actor actor;

    /** A running case for which a meeting can be set. */
    public record OpenCase(String caseNo, String organizationName, String title) implements Serializable {
    }

    /**
     * All meetings of the office, in order.
     *
     * @param person only those in which this one sits; null for everybody's
     * @param desk   code of the desk whose cases they are for; null for all
     */
    @Requires(Right.VIEW_ALL_CASES)
    public List<CalendarEntry> ofOffice(LocalDate first, LocalDate last, Booked person, String desk) {
        return meetings(ofOffice(SELECT, OF_MEETING, person, desk), first, last);
    }

    /** Times that are offered to applicants and kept free for them until they choose; otherwise as {@link #ofOffice}. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<CalendarEntry> offeredOfOffice(LocalDate first, LocalDate last, Booked person, String desk) {
        return offered(ofOffice(SELECT_OFFERED, OF_TIME, person, desk), first, last, true);
    }

    private TypedQuery<Object[]> ofOffice(String select, String same, Booked person, String desk) {
        var query = scope.bind(em.createQuery(select + (person == null ? "" : "exists (select p.id from Booking p where " + same
            + " and p.who = :who and p.whoId = :whoId) and ") + (desk == null ? "" : "c.desk = :desk and ") + scope.predicate() + ORDER, Object[].class));
        if (person != null) {
            query.setParameter("who", person.kind()).setParameter("whoId", person.id());
        }
        if (desk != null) {
            query.setParameter("desk", desk);
        }
        return query;
    }

    /** The meetings in which the reader himself sits: as a supporter, as somebody of the office, or as an applicant. */
    public List<CalendarEntry> mine(LocalDate first, LocalDate last) {
        return meetings(mine(SELECT, OF_MEETING), first, last);
    }

    /** Times kept free for a meeting of the reader's that is not set yet; as {@link #mine}. An applicant learns with whom when the meeting is set. */
    public List<CalendarEntry> myOffered(LocalDate first, LocalDate last) {
        return offered(mine(SELECT_OFFERED, OF_TIME), first, last, actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES));
    }

    private TypedQuery<Object[]> mine(String select, String same) {
        var ways = new ArrayList<String>();
        if (actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES)) {
            ways.add("(exists (select p.id from Booking p where " + same + " and (p.who = org.banso.calendar.Booked.Kind.ACCOUNT and p.whoId = :me"
                + " or p.who = org.banso.calendar.Booked.Kind.SUPPORTER and p.whoId in (select me.id from Supporter me where me.accountId = :me))) and "
                + scope.predicate() + ")");
        }
        if (actor.has(Right.VIEW_OWN_CASES)) {
            ways.add(scope.own());
        }
        TypedQuery<Object[]> query = scope.bind(em.createQuery(select + "(" + String.join(" or ", ways) + ")" + ORDER, Object[].class));
        if (query.getParameters().stream().anyMatch(parameter -> "me".equals(parameter.getName()))) {
            query.setParameter("me", actor.accountId());
        }
        return query;
    }

    /** The running cases a supporter has accepted, to set a meeting for one of them; at most fifty. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<OpenCase> casesOf(long supporterId) {
        return scope.bind(em.createQuery("select c.caseNo, c.applicant.organizationName, c.matter.title from Assignment a join ConsultationCase c on c.id = a.caseId"
                + " where a.supporterId = :supporter and a.state = org.banso.matching.AssignmentState.ACCEPTED and c.milestones.closedAt is null and " + scope.predicate()
                + " order by c.id desc", Object[].class))
            .setParameter("supporter", supporterId).setMaxResults(50).getResultStream().map(row -> new OpenCase((String) row[0], (String) row[1], (String) row[2])).toList();
    }

    /** Everybody whose calendar the office looks at: the supporters in office and its own people, as a form names them. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<Choice> everybody() {
        List<Object[]> supporters = em.createQuery("select s.id, s.profile.name, s.accountId from Supporter s where s.status <> org.banso.supporter.SupporterStatus.ENDED"
            + " order by s.profile.name, s.id", Object[].class).getResultList();
        List<Long> accounts = supporters.stream().map(row -> (Long) row[2]).toList();
        return Stream.concat(supporters.stream().map(row -> new Choice(Booked.supporter((Long) row[0]).key(), (String) row[1])),
            people.officePeople().stream().filter(one -> !accounts.contains(Long.valueOf(one.value())))
                .map(one -> new Choice(Booked.account(Long.parseLong(one.value())).key(), one.label()))).toList();
    }

    /** The reader's own entry in the register. */
    public Optional<Long> mySupporterId() {
        return em.createQuery("select s.id from Supporter s where s.accountId = :me", Long.class).setParameter("me", actor.accountId()).getResultStream().findFirst();
    }

    private static List<CalendarEntry> offered(TypedQuery<Object[]> query, LocalDate first, LocalDate last, boolean named) {
        return query.setParameter("first", first).setParameter("last", last).setMaxResults(MOST).getResultStream()
            .map(row -> new CalendarEntry((Long) row[0], (String) row[1], (String) row[2], ((Enum<?>) row[3]).name(), CalendarEntry.OFFERED,
                new Slot((LocalDate) row[4], (LocalTime) row[5], (LocalTime) row[6]), (String) row[7], (String) row[8], (String) row[9], (String) row[10],
                named ? (String) row[11] : null, null, 0, (Instant) row[12])).toList();
    }

    private static List<CalendarEntry> meetings(TypedQuery<Object[]> query, LocalDate first, LocalDate last) {
        return query.setParameter("first", first).setParameter("last", last).setMaxResults(MOST).getResultStream()
            .map(row -> new CalendarEntry((Long) row[0], (String) row[1], (String) row[2], ((Enum<?>) row[3]).name(), ((Enum<?>) row[4]).name(),
                new Slot((LocalDate) row[5], (LocalTime) row[6], (LocalTime) row[7]), (String) row[8], (String) row[9], (String) row[10], (String) row[11],
                (String) row[12], (String) row[13], row[14] == null ? 0 : (Integer) row[14], (Instant) row[15])).toList();
    }
}
