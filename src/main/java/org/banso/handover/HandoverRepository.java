package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banso.consultation.CaseLock;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HandoverRepository {
    /** Who is booked cannot come any more: one of the office who cannot sign in, a supporter who has left, or one of the office who is both. */
    private static final String GONE = "(b.who = org.banso.calendar.Booked.Kind.ACCOUNT and exists (select a.id from Account a where a.id = b.whoId and a.disabledAt is not null)"
        + " or b.who = org.banso.calendar.Booked.Kind.SUPPORTER and exists (select s.id from Supporter s left join Account f on f.id = s.accountId where s.id = b.whoId"
        + " and (s.status = org.banso.supporter.SupporterStatus.ENDED or s.profile.employment = org.banso.supporter.Employment.FULL_TIME and f.disabledAt is not null)))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock caseLock;

    /** Holds every case of which something was picked, in the order of their ids, before anything of them is read and anybody's account is held (ADR 039). */
    void hold(Picked picked) {
        var cases = new TreeSet<>(picked.cases());
        if (!picked.steps().isEmpty()) {
            cases.addAll(em.createQuery("select n.caseId from NextAction n where n.id in :ids", Long.class).setParameter("ids", picked.steps()).getResultList());
        }
        if (!picked.meetings().isEmpty()) {
            cases.addAll(em.createQuery("select r.caseId from SupportRecord r where r.id in :ids", Long.class).setParameter("ids", picked.meetings()).getResultList());
        }
        if (!picked.offers().isEmpty()) {
            cases.addAll(em.createQuery("select o.caseId from MeetingOffer o where o.id in :ids", Long.class).setParameter("ids", picked.offers()).getResultList());
        }
        caseLock.hold(cases);
    }

    /** The running ones of these cases that this account owns, as they are now. */
    List<CaseSeen> owned(long account, Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select c.id, c.version from ConsultationCase c where c.ownerAccountId = :from and c.status in :open and c.id in :ids"
                + " order by c.id", Object[].class).setParameter("from", account).setParameter("open", CaseStatus.OPEN).setParameter("ids", cases).getResultStream()
            .map(row -> new CaseSeen((Long) row[0], (Long) row[1])).toList();
    }

    /** A place in a planned meeting. */
    record Seat(long recordId, String caseNo, LocalDate on, LocalTime at) {
    }

    /** Those of these steps that are open and this person's, in the order in which rows are held everywhere. */
    List<Long> steps(long account, Collection<Long> steps) {
        return steps.isEmpty() ? List.of() : em.createQuery("select n.id from NextAction n join ConsultationCase c on c.id = n.caseId where n.id in :ids and c.status in :open and "
                + HandoverQueries.HIS_STEP + " order by n.id", Long.class).setParameter("ids", steps).setParameter("open", CaseStatus.OPEN).setParameter("owner", account).getResultList();
    }

    /** Those of these meetings that are planned and in which this person has a place that another can take, by case. */
    List<Seat> seats(long account, Collection<Long> meetings) {
        return meetings.isEmpty() ? List.of() : em.createQuery("select r.id, c.caseNo, r.performedOn, r.startTime from SupportRecord r join ConsultationCase c on c.id = r.caseId"
                + " where r.id in :ids and " + HandoverQueries.HIS_SEAT + " and not exists (select me.id from Supporter me where me.accountId = :owner and me.id = r.supporterId)"
                + " order by c.id, r.id", Object[].class).setParameter("ids", meetings).setParameter("owner", account)
            .getResultStream().map(row -> new Seat((Long) row[0], (String) row[1], (LocalDate) row[2], (LocalTime) row[3])).toList();
    }

    /** An open offer in whose times somebody has a place. */
    record Held(long id, String caseNo) {
    }

    /** Those of these offers that are open and in whose times this person has a place that another can take, by case. */
    List<Held> offers(long account, Collection<Long> offers) {
        return offers.isEmpty() ? List.of() : em.createQuery("select o.id, c.caseNo from MeetingOffer o join ConsultationCase c on c.id = o.caseId where o.id in :ids and "
                + HandoverQueries.HIS_OFFER + " and not " + HandoverQueries.HIS_MEETING + " order by c.id, o.id", Object[].class).setParameter("ids", offers)
            .setParameter("owner", account).getResultStream().map(row -> new Held((Long) row[0], (String) row[1])).toList();
    }

    /** The case of this supporter's assignment. @throws NotFound when it is somebody else's */
    long caseOf(long assignmentId, long supporterId) {
        return em.createQuery("select a.caseId from Assignment a where a.id = :id and a.supporterId = :supporter", Long.class).setParameter("id", assignmentId)
            .setParameter("supporter", supporterId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void add(Handover made) {
        em.persist(made);
        em.flush();
    }

    /**
     * Numbers of running cases whose owner cannot sign in, or may own none; of those in which an open step or a place in a meeting to come
     * or in offered times belongs to somebody who cannot; and of those in which a supporter who has left has a running engagement or an open step.
     */
    List<String> orphans(LocalDate today, int most) {
        List<String> cases = em.createQuery("select c.caseNo from ConsultationCase c join Account a on a.id = c.ownerAccountId where c.status in :open and c.caseNo is not null"
                + " and (a.disabledAt is not null or not exists (select b.id from Account b join b.roles r where b.id = a.id and r in :roles)) order by c.id", String.class)
            .setParameter("open", CaseStatus.OPEN).setParameter("roles", Role.having(Right.TRIAGE_CASES)).setMaxResults(most).getResultList();
        List<String> engagements = em.createQuery("select c.caseNo from HandsOn h join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId"
                + " where h.status <> org.banso.plan.EngagementStatus.ENDED and s.status = org.banso.supporter.SupporterStatus.ENDED order by h.id", String.class)
            .setMaxResults(most).getResultList();
        List<String> steps = em.createQuery("select c.caseNo from SupportRecord r left join Supporter s on s.id = r.supporterId join NextAction n on n.recordId = r.id"
                + " join ConsultationCase c on c.id = n.caseId where n.doneAt is null and c.status in :open"
                + " and (n.who = org.banso.support.ActionOwner.SUPPORTER and s.status = org.banso.supporter.SupporterStatus.ENDED"
                + " or exists (select a.id from Account a where a.id = n.ownerAccountId and a.disabledAt is not null)) order by n.id", String.class)
            .setParameter("open", CaseStatus.OPEN).setMaxResults(most).getResultList();
        List<String> seats = em.createQuery("select c.caseNo from Booking b join SupportRecord r on r.id = b.recordId join ConsultationCase c on c.id = r.caseId"
                + " where r.performedOn >= :today and r.status = org.banso.support.RecordStatus.PLANNED and " + GONE + " order by r.id", String.class).setParameter("today", today).setMaxResults(most).getResultList();
        List<String> offers = em.createQuery("select c.caseNo from MeetingOffer o join ConsultationCase c on c.id = o.caseId join OfferedTime t on t.offerId = o.id"
                + " join Booking b on b.timeId = t.id where o.state = org.banso.support.OfferState.OPEN and " + GONE + " order by o.id", String.class)
            .setMaxResults(most).getResultList();
        return Stream.of(cases, engagements, steps, seats, offers).flatMap(List::stream).distinct().limit(most).toList();
    }
}
