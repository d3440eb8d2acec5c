package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.matching.AssignmentState;
import org.banso.matching.SupportRole;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.supporter.SupporterStatus;

/** What hangs on a supporter who is about to leave, and the cases he left without anybody to follow him. */
@ApplicationScoped
@Requires(Right.HAND_OVER)
public class DepartureQueries {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Clock clock;

    /**
     * The supporter.
     *
     * @param accountId null when he cannot sign in
     */
    public record Leaver(long id, String code, String name, SupporterStatus status, Long accountId) implements Serializable {
    }

    /**
     * A meeting to come in which he sits without having been asked for the case, as those who belong to the office may.
     *
     * @param own he is to hold it himself
     */
    public record Seat(long recordId, String caseNo, String title, LocalDate on, LocalTime at, boolean own) implements Serializable {
    }

    /**
     * A running case he works on, or is asked for.
     *
     * @param id          of the assignment, with the version that was read
     * @param meetings    to come that he holds; they are cancelled with him
     * @param steps       he promised and has not done; they become the office's
     * @param engagements that run
     */
    public record Work(long id, long version, String caseNo, String title, String organizationName, SupportRole role, AssignmentState state, LocalDate since, long meetings, long steps,
                       long engagements) implements Serializable {
    }

    /** Times that are offered to an applicant and kept free in his calendar. */
    public record Offered(String caseNo, String title, LocalDate answerBy) implements Serializable {
    }

    /** A running case in which nobody followed him. */
    public record Alone(String caseNo, String title, LocalDate since) implements Serializable {
    }

    /** The one with this code; empty when there is none. */
    public Optional<Leaver> leaver(String code) {
        return em.createQuery("select s.id, s.code, s.profile.name, s.status, s.accountId from Supporter s where s.code = :code", Object[].class).setParameter("code", code).getResultStream()
            .findFirst().map(row -> new Leaver((Long) row[0], (String) row[1], (String) row[2], (SupporterStatus) row[3], (Long) row[4]));
    }

    /** What he works on, the oldest first. One statement. */
    public List<Work> works(Leaver leaver) {
        return scope.bind(em.createQuery("select a.id, a.version, c.caseNo, c.matter.title, c.applicant.organizationName, a.role, a.state, a.startOn,"
                + " (select count(r.id) from SupportRecord r where r.caseId = c.id and r.supporterId = a.supporterId and r.status = org.banso.support.RecordStatus.PLANNED and r.performedOn >= :today),"
                + " (select count(n.id) from NextAction n, SupportRecord q where q.id = n.recordId and n.caseId = c.id and q.supporterId = a.supporterId and n.doneAt is null"
                + " and n.who = org.banso.support.ActionOwner.SUPPORTER),"
                + " (select count(h.id) from HandsOn h where h.caseId = c.id and h.supporterId = a.supporterId and h.status <> org.banso.plan.EngagementStatus.ENDED)"
                + " from Assignment a join ConsultationCase c on c.id = a.caseId where a.supporterId = :id and a.state in :active and c.status in :open and " + scope.predicate()
                + " order by a.id", Object[].class)).setParameter("id", leaver.id()).setParameter("today", Jst.today(clock)).setParameter("open", CaseStatus.OPEN)
            .setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED)).setMaxResults(MOST).getResultStream()
            .map(row -> new Work((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (String) row[4], (SupportRole) row[5], (AssignmentState) row[6], (LocalDate) row[7],
                ((Number) row[8]).longValue(), ((Number) row[9]).longValue(), ((Number) row[10]).longValue())).toList();
    }

    /** Meetings to come with him that do not end with his work on their case, for he was not asked for it. */
    public List<Seat> seats(Leaver leaver) {
        return scope.bind(em.createQuery("select r.id, c.caseNo, c.matter.title, r.performedOn, r.startTime, r.supporterId from SupportRecord r"
                + " join ConsultationCase c on c.id = r.caseId join Booking b on b.recordId = r.id join Supporter s on s.id = b.whoId where b.who = org.banso.calendar.Booked.Kind.SUPPORTER"
                + " and s.id = :id and r.status = org.banso.support.RecordStatus.PLANNED and r.performedOn >= :today and c.status in :open and " + HandoverQueries.UNASKED + " and " + scope.predicate()
                + " order by r.performedOn, r.startTime, r.id", Object[].class)).setParameter("id", leaver.id()).setParameter("today", Jst.today(clock)).setParameter("open", CaseStatus.OPEN)
            .setMaxResults(MOST).getResultStream()
            .map(row -> new Seat((Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (LocalTime) row[4], Long.valueOf(leaver.id()).equals(row[5]))).toList();
    }

    /** What is offered with him, whatever case it is of: he may belong to the office and attend without being asked. */
    public List<Offered> offers(Leaver leaver) {
        return scope.bind(em.createQuery("select c.caseNo, c.matter.title, o.answerBy from MeetingOffer o join ConsultationCase c on c.id = o.caseId"
                + " where o.state = org.banso.support.OfferState.OPEN and exists (select b.id from OfferedTime t join Booking b on b.timeId = t.id where t.offerId = o.id"
                + " and b.who = org.banso.calendar.Booked.Kind.SUPPORTER and b.whoId = :id) and " + scope.predicate() + " order by o.answerBy, o.id", Object[].class))
            .setParameter("id", leaver.id()).setMaxResults(MOST).getResultStream().map(row -> new Offered((String) row[0], (String) row[1], (LocalDate) row[2])).toList();
    }

    /** Cases that run without a supporter since he left them. */
    public List<Alone> alone(Leaver leaver) {
        return scope.bind(em.createQuery("select c.caseNo, c.matter.title, a.endOn from Assignment a join ConsultationCase c on c.id = a.caseId where a.supporterId = :id"
                + " and a.endOn is not null and c.status in :open and not exists (select o.id from Assignment o where o.caseId = c.id and o.state in :active) and " + scope.predicate()
                + " order by a.endOn desc, a.id", Object[].class)).setParameter("id", leaver.id()).setParameter("open", CaseStatus.OPEN)
            .setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED)).setMaxResults(MOST).getResultStream()
            .map(row -> new Alone((String) row[0], (String) row[1], (LocalDate) row[2])).toList();
    }
}
