package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.support.RecordKind;
import org.banso.support.RecordStatus;

/** Hands-on engagements: one with its months, those of a case, all of the office, and what waits for whom. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class EngagementQueries {
    /** Engagements a page. */
    public static final int ROWS = 20;
    private static final String NO_REPORT = " h.from <= :before and h.to >= :before and (h.status = org.banso.plan.EngagementStatus.APPROVED"
        + " or h.status = org.banso.plan.EngagementStatus.ACTIVE)"
        + " and not exists (select p.id from HandsOnProgress p where p.engagementId = h.id and p.month = :before)";
    /** The record r is of who had the engagement h that day. Distinct records: one may have had it twice. */
    private static final String HELD_BY = " join HandsOnHolder k on k.engagementId = h.id and k.supporterId = r.supporterId and k.from <= r.performedOn"
        + " and (k.until is null or k.until >= r.performedOn)";
    private static final String ROW = "select h, c.caseNo, c.applicant.organizationName, c.product.name, s.profile.name"
        + " from HandsOn h join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** One engagement of the case; a part-time supporter reads his own. */
    public EngagementView of(String caseNo, long id) {
        Object[] row = scope.bind(em.createQuery("select h, c.matter.title, c.applicant.organizationName, s.profile.name, s.accountId from HandsOn h"
                + " join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId where h.id = :id and c.caseNo = :no and " + scope.predicate(),
                Object[].class)).setParameter("id", id).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        var found = (HandsOn) row[0];
        boolean mine = actor.who().accountId() != null && actor.who().accountId().equals(row[4]);
        if (!mine && !actor.has(Right.VIEW_ALL_CASES) || mine && !actor.has(Right.VIEW_ALL_CASES) && found.status() == EngagementStatus.PROPOSED) {
            throw new NotFound();
        }
        access.read(AccessKind.KARTE, found.caseId(), caseNo, null);
        List<HandsOnProgress> reports = em.createQuery("select p from HandsOnProgress p where p.engagementId = :id", HandsOnProgress.class).setParameter("id", id).getResultList();
        Map<Long, String> names = names(Stream.concat(Stream.of(found.proposedBy(), found.approvedBy()), reports.stream().map(HandsOnProgress::writtenBy)));
        return new EngagementView(new PlanSeen(found.id(), found.version()), found.caseId(), caseNo, (String) row[1], (String) row[2], found.status(), found.form(), (String) row[3],
            names.get(found.proposedBy()), found.proposedAt(), names.get(found.approvedBy()), found.approvedAt(), found.decisionWords(), found.suspendedAt(),
            found.suspendReason(), found.result(), found.endedAt(), mine, found.proposedBy() == actor.accountId(), found.told(), months(found, reports, names), holders(id));
    }

    /** All engagements of the office, those that end first first. */
    @Requires(Right.VIEW_ALL_CASES)
    public Page<EngagementRow> all(EngagementFilter which, int number) {
        String condition = switch (which) {
            case OVERDUE -> NO_REPORT;
            case PROPOSED -> "h.status = org.banso.plan.EngagementStatus.PROPOSED";
            case SUSPENDED -> "h.status = org.banso.plan.EngagementStatus.SUSPENDED";
            case ENDED -> "h.status = org.banso.plan.EngagementStatus.ENDED";
            case RUNNING -> "(h.status = org.banso.plan.EngagementStatus.APPROVED or h.status = org.banso.plan.EngagementStatus.ACTIVE)";
        };
        return Page.of(rows(condition + " and " + scope.predicate() + " order by h.to, h.id", null, Page.offset(number, ROWS), ROWS + 1), number, ROWS);
    }

    /** The engagements of a case in their order; a part-time supporter reads of his own. */
    public List<EngagementRow> ofCase(String caseNo) {
        String own = actor.has(Right.VIEW_ALL_CASES) ? "" : " and s.accountId = :me and h.status <> org.banso.plan.EngagementStatus.PROPOSED";
        return rows("c.caseNo = :no" + own + " and " + scope.predicate() + " order by h.id", caseNo, 0, ROWS);
    }

    /** For the applicant: those he was told of, with the months he was told of, the newest first. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<OwnEngagement> ofOwnCase(String caseNo) {
        List<OwnEngagement> told = scope.bind(em.createQuery("select new org.banso.plan.OwnEngagement(h.id, h.releasedTheme, h.releasedGoal, h.from, h.to, h.status) from HandsOn h"
                + " join ConsultationCase c on c.id = h.caseId where c.caseNo = :no and h.releasedAt is not null and " + scope.own() + " order by h.id desc", OwnEngagement.class))
            .setParameter("no", caseNo).setMaxResults(ROWS).getResultList();
        if (told.isEmpty()) {
            return told;
        }
        Map<Long, List<OwnEngagement.Month>> months = em.createQuery("select p.engagementId, p.month, p.releasedWords from HandsOnProgress p where p.engagementId in :ids"
                + " and p.releasedAt is not null order by p.month desc", Object[].class).setParameter("ids", told.stream().map(OwnEngagement::id).toList()).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> new OwnEngagement.Month((LocalDate) row[1], (String) row[2]), Collectors.toList())));
        return told.stream().map(one -> one.with(months.getOrDefault(one.id(), List.of()))).toList();
    }

    /** Of my cases: something is drafted for the applicant that nobody has released yet. */
    @Requires(Right.RELEASE_MINUTES)
    public List<EngagementRow> toRelease(int most) {
        return rows("c.ownerAccountId = :me and h.status <> org.banso.plan.EngagementStatus.PROPOSED and (h.applicantGoal is not null and (h.releasedAt is null or h.releasedGoal <> h.applicantGoal"
            + " or h.releasedTheme <> h.applicantTheme) or exists (select p.id from HandsOnProgress p where p.engagementId = h.id and p.applicantWords is not null and (p.releasedWords is null"
            + " or p.releasedWords <> p.applicantWords))) and " + scope.predicate() + " order by h.id", null, 0, most);
    }

    /** Proposed by others, for a manager. */
    @Requires(Right.APPROVE_PLANS)
    public List<EngagementRow> toApprove(int most) {
        return rows("h.status = org.banso.plan.EngagementStatus.PROPOSED and h.proposedBy <> :me and h.decisionWords is null and " + scope.predicate()
            + " order by h.proposedAt, h.id", null, 0, most);
    }

    /** Proposed by me, or in my cases, and sent back by a manager: when who proposed one has left, the owner of the case still sees it. */
    @Requires(Right.WRITE_RECORDS)
    public List<EngagementRow> sentBack(int most) {
        return rows("h.status = org.banso.plan.EngagementStatus.PROPOSED and (h.proposedBy = :me or c.ownerAccountId = :me) and h.decisionWords is not null and " + scope.predicate()
            + " order by h.proposedAt, h.id", null, 0, most);
    }

    /** Engagements of mine as a supporter whose last month has no report. */
    @Requires(Right.VIEW_ASSIGNED_CASES)
    public List<EngagementRow> toReport(int most) {
        return rows("s.accountId = :me and " + NO_REPORT + " and " + scope.predicate() + " order by h.to, h.id", null, 0, most);
    }

    private List<EngagementRow> rows(String condition, String caseNo, int first, int most) {
        LocalDate before = lastMonth();
        var query = scope.bind(em.createQuery(ROW + condition, Object[].class));
        query.getParameters().forEach(parameter -> {
            switch (parameter.getName()) {
                case "me" -> query.setParameter("me", actor.accountId());
                case "before" -> query.setParameter("before", before);
                case "no" -> query.setParameter("no", caseNo);
                default -> { }
            }
        });
        List<Object[]> found = query.setFirstResult(first).setMaxResults(most).getResultList();
        Set<Long> ids = found.stream().map(row -> ((HandsOn) row[0]).id()).collect(Collectors.toSet());
        Map<Long, HandsOnProgress> last = lastReports(ids);
        Map<Long, Integer> minutes = minutes(ids);
        return found.stream().map(row -> {
            var engagement = (HandsOn) row[0];
            EngagementForm content = engagement.form();
            HandsOnProgress report = last.get(engagement.id());
            boolean overdue = engagement.status().isRunning() && engagement.covers(before) && (report == null || report.month().isBefore(before));
            return new EngagementRow(engagement.id(), (String) row[1], (String) row[2], (String) row[3], content.getTheme(), (String) row[4], content.getFrom(), content.getTo(),
                engagement.status(), report == null ? null : report.light(), content.getHours(), minutes.getOrDefault(engagement.id(), 0), overdue, engagement.result());
        }).toList();
    }

    private Map<Long, HandsOnProgress> lastReports(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p.engagementId, p from HandsOnProgress p where p.engagementId in :ids and p.month ="
                + " (select max(q.month) from HandsOnProgress q where q.engagementId = p.engagementId)", Object[].class).setParameter("ids", ids).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (HandsOnProgress) row[1]));
    }

    private List<EngagementView.Holder> holders(long id) {
        return em.createQuery("select s.profile.name, k.from, k.until from HandsOnHolder k join Supporter s on s.id = k.supporterId where k.engagementId = :id order by k.from, k.id",
            Object[].class).setParameter("id", id).getResultStream().map(row -> new EngagementView.Holder((String) row[0], (LocalDate) row[1], (LocalDate) row[2])).toList();
    }

    /** Until the last day of the last month, of whoever had the engagement that day. */
    private Map<Long, Integer> minutes(Set<Long> ids) {
        var sums = new HashMap<Long, Integer>();
        if (!ids.isEmpty()) {
            em.createQuery("select distinct h.id, h.to, r.performedOn, r.minutes, r.id, h.endedAt from HandsOn h join SupportRecord r on r.caseId = h.caseId" + HELD_BY
                    + " where h.id in :ids and r.status = :held and r.performedOn >= h.from and r.minutes is not null", Object[].class)
                .setParameter("ids", ids).setParameter("held", RecordStatus.HELD).getResultStream()
                .filter(row -> !((LocalDate) row[2]).isAfter(HandsOn.lastDay((LocalDate) row[1], (Instant) row[5])))
                .forEach(row -> sums.merge((Long) row[0], (Integer) row[3], Integer::sum));
        }
        return sums;
    }

    private List<EngagementView.Month> months(HandsOn found, List<HandsOnProgress> reports, Map<Long, String> names) {
        EngagementForm content = found.form();
        LocalDate end = content.getTo().plusMonths(1);
        var minutes = new HashMap<LocalDate, Integer>();
        var meetings = new HashMap<LocalDate, Integer>();
        em.createQuery("select distinct r.performedOn, r.kind, r.minutes, r.id from HandsOn h join SupportRecord r on r.caseId = h.caseId" + HELD_BY
                + " where h.id = :id and r.status = :held and r.performedOn >= :from and r.performedOn <= :last", Object[].class).setParameter("id", found.id())
            .setParameter("held", RecordStatus.HELD).setParameter("from", content.getFrom()).setParameter("last", HandsOn.lastDay(content.getTo(), found.endedAt())).getResultStream().forEach(row -> {
                LocalDate month = ((LocalDate) row[0]).withDayOfMonth(1);
                minutes.merge(month, row[2] == null ? 0 : (Integer) row[2], Integer::sum);
                meetings.merge(month, ((RecordKind) row[1]).isMeeting() || row[1] == RecordKind.HANDS_ON ? 1 : 0, Integer::sum);
            });
        Map<LocalDate, HandsOnProgress> byMonth = reports.stream().collect(Collectors.toMap(HandsOnProgress::month, report -> report));
        var months = new ArrayList<EngagementView.Month>();
        for (LocalDate month = content.getFrom(); month.isBefore(end); month = month.plusMonths(1)) {
            HandsOnProgress report = byMonth.get(month);
            boolean over = !month.isAfter(lastMonth());
            Instant at = report == null ? null : report.writtenAt();
            months.add(new EngagementView.Month(month, report == null ? null : report.light(), report == null ? null : report.words(),
                report == null ? null : names.get(report.writtenBy()), at, minutes.getOrDefault(month, 0), meetings.getOrDefault(month, 0),
                report == null && over && found.status().isRunning(), !month.isAfter(Jst.today(clock)), report == null ? null : report.told()));
        }
        return List.copyOf(months);
    }

    private LocalDate lastMonth() {
        return Jst.today(clock).withDayOfMonth(1).minusMonths(1);
    }

    private Map<Long, String> names(Stream<Long> wanted) {
        List<Long> ids = wanted.filter(Objects::nonNull).distinct().toList();
        var names = new HashMap<Long, String>();
        em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
            .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }
}
