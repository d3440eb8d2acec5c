package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** Everything open that belongs to somebody who leaves, and what a successor was given. */
@ApplicationScoped
@Requires(Right.HAND_OVER)
public class HandoverQueries {
    /** Cases a page; more are handed over in several goes. */
    public static final int CASES = 200;
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

    /**
     * Somebody who owns running cases.
     *
     * @param gone he cannot sign in any more
     */
    public record Owner(long accountId, String name, boolean gone, long cases) implements Serializable {
    }

    /** A running case with what hangs on its owner. */
    public record Row(long id, String caseNo, String title, String organizationName, CaseStatus status, LocalDate dueOn, int steps, int meetings) implements Serializable {
    }

    /** Something of a supporter who has left, in a case that runs on: a hands-on engagement, or a step he promised. */
    public record Left(String caseNo, Long engagementId, String what, String supporterName) implements Serializable {
    }

    /** What a successor reads. */
    public record Given(String from, String by, Instant at, String briefing, List<Row> cases) implements Serializable {
    }

    /** Whoever owns running cases; those who are gone first. */
    public List<Owner> owners() {
        return em.createQuery("select a.id, a.displayName, a.disabledAt, count(c.id) from ConsultationCase c join Account a on a.id = c.ownerAccountId"
                + " where c.status in :open group by a.id, a.displayName, a.disabledAt", Object[].class).setParameter("open", CaseStatus.OPEN).getResultStream()
            .map(row -> new Owner((Long) row[0], (String) row[1], row[2] != null, ((Number) row[3]).longValue()))
            .sorted(Comparator.comparing(Owner::gone).reversed().thenComparing(Owner::name)).toList();
    }

    /** The running cases of this person, those due first. */
    public List<Row> of(long account) {
        return scope.bind(em.createQuery(ROW + "c.ownerAccountId = :owner and c.status in :open and " + scope.predicate() + " order by c.due.day, c.id", Object[].class))
            .setParameter("owner", account).setParameter("open", CaseStatus.OPEN).setMaxResults(CASES).getResultStream().map(HandoverQueries::row).toList();
    }

    /** What supporters who have left leave open. */
    public List<Left> left() {
        return em.createQuery("select c.caseNo, h.id, h.theme, s.profile.name from HandsOn h join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId"
                + " where h.status <> org.banso.plan.EngagementStatus.ENDED and s.status = org.banso.supporter.SupporterStatus.ENDED order by h.id", Object[].class)
            .setMaxResults(CASES).getResultStream().map(row -> new Left((String) row[0], (Long) row[1], (String) row[2], (String) row[3])).toList();
    }

    /** Steps that supporters who have left promised in cases that run on. */
    public List<Left> stepsLeft() {
        return em.createQuery("select c.caseNo, n.what, s.profile.name from NextAction n join SupportRecord r on r.id = n.recordId join Supporter s on s.id = r.supporterId"
                + " join ConsultationCase c on c.id = n.caseId where n.doneAt is null and n.who = org.banso.support.ActionOwner.SUPPORTER and c.status in :open"
                + " and s.status = org.banso.supporter.SupporterStatus.ENDED order by n.dueOn, n.id", Object[].class).setParameter("open", CaseStatus.OPEN)
            .setMaxResults(CASES).getResultStream().map(row -> new Left((String) row[0], null, (String) row[1], (String) row[2])).toList();
    }

    /** What was given to me, or by me: its cases as they stand now. */
    @Requires(Right.VIEW_ALL_CASES)
    public Given given(long id) {
        Object[] row = em.createQuery("select f.displayName, b.displayName, h.madeAt, h.briefing from Handover h join Account f on f.id = h.from join Account b on b.id = h.madeBy"
                + " where h.id = :id and (h.to = :me or h.madeBy = :me)", Object[].class).setParameter("id", id).setParameter("me", actor.accountId()).getResultStream()
            .findFirst().orElseThrow(NotFound::new);
        List<Row> cases = scope.bind(em.createQuery(ROW + "exists (select h.id from Handover h join h.cases g where h.id = :id and g = c.id) and " + scope.predicate()
            + " order by c.due.day, c.id", Object[].class)).setParameter("id", id).getResultStream().map(HandoverQueries::row).toList();
        return new Given((String) row[0], (String) row[1], (Instant) row[2], (String) row[3], cases);
    }

    private static Row row(Object[] row) {
        return new Row((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (CaseStatus) row[4], (LocalDate) row[5], ((Number) row[6]).intValue(),
            ((Number) row[7]).intValue());
    }
}
