package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;
import org.banso.support.RecordKind;
import org.banso.support.RecordStatus;

/** Support plans as the office reads them, and the one in force as supporter and applicant do. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class PlanQueries {
    /** Who may be named in a plan of the case {@code :case}: supporters at work on it and the full-time ones of the office; over the alias {@code s}. */
    static final String HELPERS = "exists (select a.id from Assignment a where a.caseId = :case and a.supporterId = s.id"
        + " and a.state = org.banso.matching.AssignmentState.ACCEPTED"
        + " and a.conflict in (org.banso.matching.ConflictStatus.CLEAR, org.banso.matching.ConflictStatus.CLEAR_WITH_MEASURES))"
        + " or s.profile.employment = org.banso.supporter.Employment.FULL_TIME and s.status = org.banso.supporter.SupporterStatus.ACTIVE";
    private static final String CASE = "select c.id, c.caseNo, c.matter.title, c.applicant.organizationName, c.status from ConsultationCase c where c.caseNo = :no and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;

    /** A line about the plan of a case: the version that is waited for, or else the one in force. */
    public record Line(int number, PlanStatus status, LocalDate from, LocalDate to, int steps, int done) implements Serializable {
    }

    /** A plan in a list of what waits for somebody. */
    public record Waiting(String caseNo, String title, int number, Instant at, String words) implements Serializable {
    }

    /** Everything about the plan of a case, with what was done against the version in force. */
    public PlanCase of(String caseNo) {
        return read(caseNo, false);
    }

    /** The version in force, for those who work by it: its supporters and the applicant. Others of the case read nothing else either. */
    @Requires({Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
    public PlanCase inForce(String caseNo) {
        PlanCase found = read(caseNo, true);
        if (found.inForce() == null) {
            throw new NotFound();
        }
        return found;
    }

    private PlanCase read(String caseNo, boolean approvedOnly) {
        Object[] about = scope.bind(em.createQuery(CASE + scope.predicate(), Object[].class)).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        long caseId = (Long) about[0];
        access.read(AccessKind.KARTE, caseId, caseNo, null);
        List<SupportPlan> plans = em.createQuery("select p from SupportPlan p where p.caseId = :case order by p.number", SupportPlan.class)
            .setParameter("case", caseId).getResultStream().filter(plan -> !approvedOnly || plan.status() == PlanStatus.APPROVED).toList();
        Map<Long, String> names = supporterNames(plans);
        Map<Long, String> people = approvedOnly ? Map.of() : accountNames(plans);
        var versions = new ArrayList<PlanVersion>();
        PlanForm before = null;
        for (SupportPlan plan : plans) {
            PlanForm now = plan.form();
            versions.add(new PlanVersion(new PlanSeen(plan.id(), plan.version()), plan.number(), plan.status(), now, people.get(plan.writtenBy()), plan.writtenAt(),
                plan.proposedAt(), people.get(plan.decidedBy()), plan.decidedAt(), approvedOnly ? null : plan.decisionWords(),
                !approvedOnly && plan.isOf(actor.accountId()),
                before == null ? List.of() : PlanComparison.of(before, now, id -> id == null ? "" : names.get(id))));
            before = now;
        }
        Collections.reverse(versions);
        Optional<PlanVersion> inForce = versions.stream().filter(PlanVersion::inForce).findFirst();
        return new PlanCase(caseId, caseNo, (String) about[2], (String) about[3], (CaseStatus) about[4], List.copyOf(versions),
            inForce.map(plan -> actual(caseId, plan.content(), names)).orElse(null), names);
    }

    /** The form of the next words: the version being written, else a copy of the one in force, else an empty one. */
    @Requires(Right.WRITE_RECORDS)
    public PlanForm draft(PlanCase of) {
        PlanVersion base = of.open() != null ? of.open() : of.inForce();
        PlanForm form = base == null ? new PlanForm() : base.content();
        if (of.open() == null) {
            form.setChangeReason(null);
        }
        form.pad();
        return form;
    }

    /** Whom a plan of the case may name, whoever it names already included. */
    @Requires(Right.WRITE_RECORDS)
    public List<Choice> helpers(PlanCase of) {
        Map<Long, String> all = helping(of.caseId());
        of.names().forEach(all::putIfAbsent);
        return choices(all);
    }

    /** Who may take over work on the case. */
    @Requires(Right.WRITE_RECORDS)
    public List<Choice> helpers(long caseId) {
        return choices(helping(caseId));
    }

    private Map<Long, String> helping(long caseId) {
        var all = new LinkedHashMap<Long, String>();
        em.createQuery("select s.id, s.profile.name from Supporter s where " + HELPERS + " order by s.profile.employment desc, s.profile.name, s.id", Object[].class)
            .setParameter("case", caseId).getResultStream().forEach(row -> all.put((Long) row[0], (String) row[1]));
        return all;
    }

    private static List<Choice> choices(Map<Long, String> all) {
        return all.entrySet().stream().map(each -> new Choice(each.getKey().toString(), each.getValue())).toList();
    }

    /** The line for the page of a case in one statement; nothing where there is no plan, or none the reader may see. */
    @Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
    public Optional<Line> line(String caseNo) {
        boolean office = actor.has(Right.VIEW_ALL_CASES);
        return scope.bind(em.createQuery("select p.number, p.status, p.from, p.to,"
                + " (select count(m.place) from SupportPlan q join q.milestones m where q.id = p.id),"
                + " (select count(d.place) from SupportPlan q join q.milestones d where q.id = p.id and d.doneOn is not null)"
                + " from SupportPlan p join ConsultationCase c on c.id = p.caseId where c.caseNo = :no and p.status in :shown and " + scope.predicate()
                + " order by p.number desc", Object[].class)).setParameter("no", caseNo)
            .setParameter("shown", office ? Set.of(PlanStatus.DRAFT, PlanStatus.PROPOSED, PlanStatus.RETURNED, PlanStatus.APPROVED) : Set.of(PlanStatus.APPROVED))
            .setMaxResults(1).getResultStream().findFirst()
            .map(row -> new Line((Integer) row[0], (PlanStatus) row[1], (LocalDate) row[2], (LocalDate) row[3], ((Number) row[4]).intValue(), ((Number) row[5]).intValue()));
    }

    /** Plans of others that wait for a manager, the oldest first. */
    @Requires(Right.APPROVE_PLANS)
    public List<Waiting> toApprove(int most) {
        return waiting("p.status = :status and p.writtenBy <> :me and p.proposedBy <> :me order by p.proposedAt, p.id", PlanStatus.PROPOSED, most);
    }

    /** Plans of mine, or of my cases, that a manager sent back: when who wrote one has left, the owner of the case still sees it. */
    @Requires(Right.WRITE_RECORDS)
    public List<Waiting> sentBack(int most) {
        return waiting("p.status = :status and (p.proposedBy = :me or c.ownerAccountId = :me) order by p.decidedAt, p.id", PlanStatus.RETURNED, most);
    }

    private List<Waiting> waiting(String condition, PlanStatus status, int most) {
        return em.createQuery("select c.caseNo, c.matter.title, p.number, p.proposedAt, p.decisionWords from SupportPlan p join ConsultationCase c on c.id = p.caseId where "
                + condition, Object[].class).setParameter("status", status).setParameter("me", actor.accountId()).setMaxResults(most).getResultStream()
            .map(row -> new Waiting((String) row[0], (String) row[1], (Integer) row[2], (Instant) row[3], (String) row[4])).toList();
    }

    private PlanActual actual(long caseId, PlanForm plan, Map<Long, String> names) {
        var minutes = new HashMap<Long, Integer>();
        var others = new LinkedHashMap<Long, String>();
        int[] meetings = {0};
        em.createQuery("select s.id, s.profile.name, r.kind, sum(r.minutes), count(r.id) from SupportRecord r left join Supporter s on s.id = r.supporterId"
                + " where r.caseId = :case and r.status = :held and r.performedOn between :from and :to group by s.id, s.profile.name, r.kind", Object[].class)
            .setParameter("case", caseId).setParameter("held", RecordStatus.HELD).setParameter("from", plan.getFrom()).setParameter("to", plan.getTo())
            .getResultStream().forEach(row -> {
                minutes.merge((Long) row[0], row[3] == null ? 0 : ((Number) row[3]).intValue(), Integer::sum);
                others.put((Long) row[0], (String) row[1]);
                meetings[0] += ((RecordKind) row[2]).isMeeting() ? ((Number) row[4]).intValue() : 0;
            });
        var lines = new ArrayList<PlanActual.Line>();
        var counted = new HashSet<Long>();
        for (PlanForm.Share share : plan.getShares()) {
            // Somebody named twice is counted in his first line.
            boolean first = counted.add(share.getSupporterId());
            lines.add(new PlanActual.Line(names.get(share.getSupporterId()), share.getPart(), share.getHours(), first ? minutes.getOrDefault(share.getSupporterId(), 0) : 0));
        }
        others.forEach((id, name) -> {
            if (!counted.contains(id)) {
                lines.add(new PlanActual.Line(name, null, null, minutes.get(id)));
            }
        });
        return new PlanActual(plan.getMeetings(), meetings[0], List.copyOf(lines));
    }

    private Map<Long, String> supporterNames(List<SupportPlan> plans) {
        return names("select s.id, s.profile.name from Supporter s where s.id in :ids",
            plans.stream().flatMap(plan -> plan.form().getShares().stream()).map(PlanForm.Share::getSupporterId));
    }

    private Map<Long, String> accountNames(List<SupportPlan> plans) {
        return names("select a.id, a.displayName from Account a where a.id in :ids", plans.stream().flatMap(plan -> Stream.of(Long.valueOf(plan.writtenBy()), plan.decidedBy())));
    }

    private Map<Long, String> names(String query, Stream<Long> wanted) {
        Collection<Long> ids = wanted.filter(Objects::nonNull).distinct().toList();
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery(query, Object[].class).setParameter("ids", ids).getResultStream().forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
