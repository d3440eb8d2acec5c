package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.support.RecordKind;

/** Everything open that belongs to somebody of the office who leaves, and what a successor was given. */
@ApplicationScoped
@Requires(Right.HAND_OVER)
public class HandoverQueries {
    /** Cases a page. */
    private static final int CASES = 100;
    /** Steps and seats of one person, and things of supporters who have left, that are shown at once; the others come up when these are dealt with. */
    private static final int MOST = 200;
    /** The supporter s is not at work on the case of the record r, nor asked for it. */
    static final String UNASKED = "not exists (select w.id from Assignment w where w.caseId = r.caseId and w.supporterId = s.id"
        + " and w.state in (org.banso.matching.AssignmentState.ASKED, org.banso.matching.AssignmentState.ACCEPTED))";
    static final String HIS_STEP = "n.doneAt is null and n.who = org.banso.support.ActionOwner.OFFICE and (n.ownerAccountId = :owner or n.ownerAccountId is null and c.ownerAccountId = :owner)";
    /** He has a place in the offered times, as somebody of the office or as the supporter he is too. */
    static final String HIS_OFFER = "o.state = org.banso.support.OfferState.OPEN and exists (select b.id from OfferedTime t join Booking b on b.timeId = t.id where t.offerId = o.id"
        + " and (b.who = org.banso.calendar.Booked.Kind.ACCOUNT and b.whoId = :owner or b.who = org.banso.calendar.Booked.Kind.SUPPORTER"
        + " and b.whoId in (select s.id from Supporter s where s.accountId = :owner)))";
    /**
     * He has a seat in the meeting: as somebody of the office, or as the supporter he is too and without a request on the case. Where he was
     * asked, the seat goes with the request ({@link SupporterDepartures}).
     */
    static final String HIS_SEAT = "r.status = org.banso.support.RecordStatus.PLANNED and exists (select b.id from Booking b where b.recordId = r.id"
        + " and (b.who = org.banso.calendar.Booked.Kind.ACCOUNT and b.whoId = :owner or b.who = org.banso.calendar.Booked.Kind.SUPPORTER"
        + " and exists (select s.id from Supporter s where s.id = b.whoId and s.accountId = :owner and " + UNASKED + ")))";
    /** He is to hold the meeting himself, so that nobody can sit there in his place. */
    static final String HIS_MEETING = "exists (select me.id from Supporter me where me.accountId = :owner and me.id = o.supporterId)";
    private static final String STEP = "select n.id, c.caseNo, c.matter.title, n.what, n.dueOn from NextAction n join ConsultationCase c on c.id = n.caseId where ";
    private static final String OFFERED = "select o.id, c.caseNo, c.matter.title, o.kind, o.answerBy, (select count(me.id) from Supporter me where me.accountId = :owner"
        + " and me.id = o.supporterId) from MeetingOffer o join ConsultationCase c on c.id = o.caseId where ";
    private static final String SEAT = "select r.id, c.caseNo, c.matter.title, r.kind, r.performedOn, r.startTime, (select count(me.id) from Supporter me where me.accountId = :owner"
        + " and me.id = r.supporterId) from SupportRecord r join ConsultationCase c on c.id = r.caseId where ";
    private static final String ROW = "select c.id, c.caseNo, c.matter.title, c.applicant.organizationName, c.status, c.due.day,"
        + " (select count(n.id) from NextAction n where n.caseId = c.id and n.doneAt is null and n.who = org.banso.support.ActionOwner.OFFICE),"
        + " (select count(r.id) from SupportRecord r where r.caseId = c.id and r.status = org.banso.support.RecordStatus.PLANNED)"
        + " from ConsultationCase c where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Somebody of the office to whom something open belongs.
     *
     * @param gone   he cannot sign in any more
     * @param cases  running ones that he owns
     * @param others places in meetings to come, and steps in cases of others
     */
    public record Owner(long accountId, String name, boolean gone, long cases, long others) implements Serializable {
        private Owner and(Owner more) {
            return new Owner(accountId, name, gone, cases + more.cases, others + more.others);
        }
    }

    /** An open step of the office. */
    public record Step(long id, String caseNo, String title, String what, LocalDate dueOn) implements Serializable {
    }

    /**
     * A place in a meeting to come.
     *
     * @param own he is to hold it himself: it can be moved or cancelled, not handed over
     */
    public record Seat(long recordId, String caseNo, String title, RecordKind kind, LocalDate on, LocalTime at, boolean own) implements Serializable {
    }

    /** His work as a supporter, which is ended on a page of its own. */
    public record AsSupporter(String code, long works) implements Serializable {
    }

    /**
     * An open offer in whose times he has a place.
     *
     * @param own he is to hold the meeting himself: it can be taken back, not handed over
     */
    public record Offered(long id, String caseNo, String title, RecordKind kind, LocalDate answerBy, boolean own) implements Serializable {
    }

    /** A running case with what hangs on its owner. */
    public record Row(long id, String caseNo, String title, String organizationName, CaseStatus status, LocalDate dueOn, int steps, int meetings) implements Serializable {
    }

    /**
     * Something of a supporter who has left, in a case that runs on: a hands-on engagement, a step he promised, or a meeting to come.
     *
     * @param id   of the engagement, the step or the record
     * @param what its theme, its words or its day
     */
    public record Left(String caseNo, long id, String what, String supporterName) implements Serializable {
    }

    /** What a successor reads. */
    public record Given(String from, String by, Instant at, String briefing, List<Row> cases, List<Step> steps, List<Seat> meetings,
                        List<Offered> offers) implements Serializable {
    }

    /** To whom something open belongs; those who are gone first. Six statements. */
    public List<Owner> owners() {
        var found = new LinkedHashMap<Long, Owner>();
        Stream.of(
            owners("count(c.id), 0 from ConsultationCase c join Account a on a.id = c.ownerAccountId where c.status in :open"),
            owners("0, count(n.id) from NextAction n join ConsultationCase c on c.id = n.caseId join Account a on a.id = n.ownerAccountId where n.doneAt is null and c.status in :open"),
            owners("0, count(b.id) from Booking b join SupportRecord r on r.id = b.recordId join ConsultationCase c on c.id = r.caseId join Account a on a.id = b.whoId"
                + " where b.who = org.banso.calendar.Booked.Kind.ACCOUNT and r.status = org.banso.support.RecordStatus.PLANNED and r.performedOn >= :today and c.status in :open"),
            owners("0, count(b.id) from Booking b join SupportRecord r on r.id = b.recordId join ConsultationCase c on c.id = r.caseId join Supporter s on s.id = b.whoId"
                + " join Account a on a.id = s.accountId where b.who = org.banso.calendar.Booked.Kind.SUPPORTER and r.status = org.banso.support.RecordStatus.PLANNED"
                + " and r.performedOn >= :today and c.status in :open and " + UNASKED),
            owners("0, count(distinct t.offerId) from Booking b join OfferedTime t on t.id = b.timeId join MeetingOffer o on o.id = t.offerId join Account a on a.id = b.whoId"
                + " join ConsultationCase c on c.id = o.caseId where b.who = org.banso.calendar.Booked.Kind.ACCOUNT and o.state = org.banso.support.OfferState.OPEN and c.status in :open"),
            owners("0, count(distinct t.offerId) from Booking b join OfferedTime t on t.id = b.timeId join MeetingOffer o on o.id = t.offerId join Supporter s on s.id = b.whoId"
                + " join Account a on a.id = s.accountId join ConsultationCase c on c.id = o.caseId where b.who = org.banso.calendar.Booked.Kind.SUPPORTER"
                + " and s.profile.employment = org.banso.supporter.Employment.FULL_TIME and o.state = org.banso.support.OfferState.OPEN and c.status in :open"))
            .flatMap(query -> query).forEach(owner -> found.merge(owner.accountId(), owner, Owner::and));
        return found.values().stream().sorted(Comparator.comparing(Owner::gone).reversed().thenComparing(Owner::name)).toList();
    }

    private Stream<Owner> owners(String counted) {
        var query = em.createQuery("select a.id, a.displayName, a.disabledAt, " + counted + " group by a.id, a.displayName, a.disabledAt", Object[].class).setParameter("open", CaseStatus.OPEN);
        if (counted.contains(":today")) {
            query.setParameter("today", Jst.today(clock));
        }
        return query.getResultStream().map(row -> new Owner((Long) row[0], (String) row[1], row[2] != null, ((Number) row[3]).longValue(), ((Number) row[4]).longValue()));
    }

    /** The running cases of this person, those due first. */
    public Page<Row> of(long account, int page) {
        return Page.of(scope.bind(em.createQuery(ROW + "c.ownerAccountId = :owner and c.status in :open and " + scope.predicate() + " order by c.due.day, c.id", Object[].class))
            .setParameter("owner", account).setParameter("open", CaseStatus.OPEN).setFirstResult(Page.offset(page, CASES)).setMaxResults(CASES + 1).getResultStream()
            .map(HandoverQueries::row).toList(), page, CASES);
    }

    /** The open steps of the office that are this person's: in his cases, and those that were handed to him alone. */
    public List<Step> steps(long account) {
        return scope.bind(em.createQuery(STEP + HIS_STEP + " and c.status in :open and " + scope.predicate() + " order by n.dueOn, n.id", Object[].class))
            .setParameter("owner", account).setParameter("open", CaseStatus.OPEN).setMaxResults(MOST).getResultStream().map(HandoverQueries::step).toList();
    }

    /** The meetings to come that this person attends without having been asked as a supporter. */
    public List<Seat> seats(long account) {
        return scope.bind(em.createQuery(SEAT + HIS_SEAT + " and r.performedOn >= :today and c.status in :open and " + scope.predicate() + " order by r.performedOn, r.startTime, r.id", Object[].class)).setParameter("owner", account).setParameter("today", Jst.today(clock)).setParameter("open", CaseStatus.OPEN).setMaxResults(MOST)
            .getResultStream().map(HandoverQueries::seat).toList();
    }

    /** The open offers in whose times this person has a place. */
    public List<Offered> offers(long account) {
        return scope.bind(em.createQuery(OFFERED + HIS_OFFER + " and " + scope.predicate() + " order by o.answerBy, o.id", Object[].class)).setParameter("owner", account)
            .setMaxResults(MOST).getResultStream().map(HandoverQueries::offered).toList();
    }

    /** What this person does as a supporter; empty when there is nothing of it. */
    public Optional<AsSupporter> asSupporter(long account) {
        return em.createQuery("select s.code, count(w.id) from Supporter s join Assignment w on w.supporterId = s.id join ConsultationCase c on c.id = w.caseId where s.accountId = :owner"
                + " and w.state in (org.banso.matching.AssignmentState.ASKED, org.banso.matching.AssignmentState.ACCEPTED) and c.status in :open group by s.code", Object[].class)
            .setParameter("owner", account).setParameter("open", CaseStatus.OPEN).getResultStream().findFirst().map(row -> new AsSupporter((String) row[0], (Long) row[1]));
    }

    /** Meetings to come in which supporters who have left sit, or which they were to hold. */
    public List<Left> seatsLeft() {
        return em.createQuery("select c.caseNo, r.id, r.performedOn, s.profile.name from Booking b join SupportRecord r on r.id = b.recordId join ConsultationCase c on c.id = r.caseId"
                + " join Supporter s on s.id = b.whoId where b.who = org.banso.calendar.Booked.Kind.SUPPORTER and r.status = org.banso.support.RecordStatus.PLANNED"
                + " and r.performedOn >= :today and c.status in :open and s.status = org.banso.supporter.SupporterStatus.ENDED order by r.performedOn, r.id", Object[].class)
            .setParameter("today", Jst.today(clock)).setParameter("open", CaseStatus.OPEN).setMaxResults(MOST).getResultStream()
            .map(row -> new Left((String) row[0], (Long) row[1], row[2].toString(), (String) row[3])).toList();
    }

    /** What supporters who have left leave open. */
    public List<Left> left() {
        return em.createQuery("select c.caseNo, h.id, h.theme, s.profile.name from HandsOn h join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId"
                + " where h.status <> org.banso.plan.EngagementStatus.ENDED and s.status = org.banso.supporter.SupporterStatus.ENDED order by h.id", Object[].class)
            .setMaxResults(MOST).getResultStream().map(row -> new Left((String) row[0], (Long) row[1], (String) row[2], (String) row[3])).toList();
    }

    /** Steps that supporters who have left promised in cases that run on. */
    public List<Left> stepsLeft() {
        return em.createQuery("select c.caseNo, n.id, n.what, s.profile.name from NextAction n join SupportRecord r on r.id = n.recordId join Supporter s on s.id = r.supporterId"
                + " join ConsultationCase c on c.id = n.caseId where n.doneAt is null and n.who = org.banso.support.ActionOwner.SUPPORTER and c.status in :open"
                + " and s.status = org.banso.supporter.SupporterStatus.ENDED order by n.dueOn, n.id", Object[].class).setParameter("open", CaseStatus.OPEN)
            .setMaxResults(MOST).getResultStream().map(row -> new Left((String) row[0], (Long) row[1], (String) row[2], (String) row[3])).toList();
    }

    /** What was given to me, or by me: its cases as they stand now. */
    @Requires(Right.VIEW_ALL_CASES)
    public Given given(long id) {
        Object[] row = em.createQuery("select f.displayName, b.displayName, h.madeAt, h.briefing from Handover h join Account f on f.id = h.from join Account b on b.id = h.madeBy"
                + " where h.id = :id and (h.to = :me or h.madeBy = :me)", Object[].class).setParameter("id", id).setParameter("me", actor.accountId()).getResultStream()
            .findFirst().orElseThrow(NotFound::new);
        List<Row> cases = scope.bind(em.createQuery(ROW + "exists (select h.id from Handover h join h.cases g where h.id = :id and g = c.id) and " + scope.predicate()
            + " order by c.due.day, c.id", Object[].class)).setParameter("id", id).getResultStream().map(HandoverQueries::row).toList();
        List<Step> steps = scope.bind(em.createQuery(STEP + "exists (select h.id from Handover h join h.steps g where h.id = :id and g = n.id) and " + scope.predicate()
            + " order by n.dueOn, n.id", Object[].class)).setParameter("id", id).getResultStream().map(HandoverQueries::step).toList();
        List<Seat> meetings = scope.bind(em.createQuery(SEAT + "exists (select h.id from Handover h join h.meetings g where h.id = :id and g = r.id) and " + scope.predicate()
            + " order by r.performedOn, r.id", Object[].class)).setParameter("id", id).setParameter("owner", actor.accountId()).getResultStream().map(HandoverQueries::seat).toList();
        List<Offered> offers = scope.bind(em.createQuery(OFFERED + "exists (select h.id from Handover h join h.offers g where h.id = :id and g = o.id) and " + scope.predicate()
            + " order by o.answerBy, o.id", Object[].class)).setParameter("id", id).setParameter("owner", actor.accountId()).getResultStream().map(HandoverQueries::offered).toList();
        return new Given((String) row[0], (String) row[1], (Instant) row[2], (String) row[3], cases, steps, meetings, offers);
    }

    private static Step step(Object[] row) {
        return new Step((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]);
    }

    private static Seat seat(Object[] row) {
        return new Seat((Long) row[0], (String) row[1], (String) row[2], (RecordKind) row[3], (LocalDate) row[4], (LocalTime) row[5], ((Number) row[6]).intValue() > 0);
    }

    private static Offered offered(Object[] row) {
        return new Offered((Long) row[0], (String) row[1], (String) row[2], (RecordKind) row[3], (LocalDate) row[4], ((Number) row[5]).intValue() > 0);
    }

    private static Row row(Object[] row) {
        return new Row((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (CaseStatus) row[4], (LocalDate) row[5], ((Number) row[6]).intValue(),
            ((Number) row[7]).intValue());
    }
}
