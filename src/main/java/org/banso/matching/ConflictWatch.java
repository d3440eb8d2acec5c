package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.banso.consultation.PartiesChanged;
import org.banso.organization.OrganizationChanged;
import org.banso.organization.OrganizationMoved;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;
import org.banso.supporter.SupporterChanged;
import org.banso.supporter.SupporterChanging;

/**
 * Judges running requests and assignments anew whenever a supporter's relations change, or the parties of a case, in the same transaction: whoever
 * has become conflicted loses the case at that moment, and whoever might be waits for the reviewer's word.
 */
@ApplicationScoped
class ConflictWatch {
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private Departures departures;
    @Inject
    private RequestLetters letters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Holds the cases before the supporter, in the order in which an answer holds them. */
    void hold(@Observes SupporterChanging change) {
        assignments.lockCases(assignments.activeCases(change.supporterId()));
    }

    void judge(@Observes SupporterChanged change) {
        List<Assignment> active = assignments.activeOf(change.supporterId());
        if (active.isEmpty()) {
            return;
        }
        PoolMember member = unseen(() -> pool.of(List.of(change.supporterId()))).get(0);
        Map<Long, CaseFacts> facts = cases.unscoped(active.stream().map(Assignment::caseId).toList());
        LocalDate today = Jst.today(clock);
        for (Assignment running : active) {
            judge(running, member, facts.get(running.caseId()), today);
        }
    }

    /** Somebody new stands around the case: its supporters are judged anew, held in the same order. */
    void judge(@Observes PartiesChanged change) {
        assignments.lockCases(List.of(change.caseId()));
        LocalDate today = Jst.today(clock);
        List<Assignment> active = assignments.ofCase(change.caseId()).stream().filter(running -> running.isActive(today)).toList();
        if (active.isEmpty()) {
            return;
        }
        List<Long> supporters = active.stream().map(Assignment::supporterId).toList();
        assignments.lockSupporters(supporters);
        Map<Long, PoolMember> members = unseen(() -> pool.of(supporters)).stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        CaseFacts of = cases.unscoped(change.caseId());
        active.forEach(running -> judge(running, members.get(running.supporterId()), of, today));
    }

    /** Two organizations became one, or two again: whoever works for either is judged by whose the cases are now. */
    void organizationsMoved(@Observes OrganizationMoved moved) {
        judgeAllOf(List.of(moved.from(), moved.to()));
    }

    /** An investor was named, or the organization has another name: whoever works for it is judged anew. */
    void judge(@Observes OrganizationChanged change) {
        judgeAllOf(List.of(change.organizationId()));
    }

    private void judgeAllOf(List<Long> organizations) {
        List<Long> ids = assignments.activeCasesOf(organizations);
        assignments.lockCases(ids);
        LocalDate today = Jst.today(clock);
        List<Assignment> active = ids.stream().flatMap(id -> assignments.heldOfCase(id).stream()).filter(one -> one.isActive(today)).toList();
        assignments.lockSupporters(active.stream().map(Assignment::supporterId).toList());
        Map<Long, PoolMember> members = unseen(() -> pool.of(active.stream().map(Assignment::supporterId).distinct().toList())).stream()
            .collect(Collectors.toMap(PoolMember::id, Function.identity()));
        Map<Long, CaseFacts> facts = cases.unscoped(ids);
        active.forEach(one -> judge(one, members.get(one.supporterId()), facts.get(one.caseId()), today));
    }

    /** Judges one running assignment anew, in the order of locks in which it is answered. */
    @Transactional(TxType.REQUIRES_NEW)
    void judgeAnew(long assignmentId) {
        var pair = assignments.pair(assignmentId);
        assignments.lockCases(List.of(pair.caseId()));
        assignments.lockSupporters(List.of(pair.supporterId()));
        LocalDate today = Jst.today(clock);
        assignments.ofCase(pair.caseId()).stream().filter(a -> a.id() == assignmentId && a.isActive(today)).findFirst()
            .ifPresent(running -> judge(running, unseen(() -> pool.of(List.of(pair.supporterId()))).get(0), cases.unscoped(pair.caseId()), today));
    }

    /** Read for the rules, whoever caused it: an applicant who names an investor never sees what is weighed against it. */
    private <T> T unseen(Supplier<T> read) {
        Who who = actor.who();
        actor.enter(Who.SYSTEM);
        try {
            return read.get();
        } finally {
            actor.enter(who);
        }
    }

    private void judge(Assignment running, PoolMember member, CaseFacts of, LocalDate today) {
        Verdict verdict = of.status().isOpen() ? running.weigh(ConflictRules.findings(member, of.parties(), today)) : Verdict.OPEN;
        if (verdict == Verdict.OPEN) {
            return;
        }
        if (verdict == Verdict.CLOSE) {
            running.block(today);
            letters.closed(running);
        } else {
            running.freeze(clock.instant());
            letters.paused(running);
        }
        departures.settle(running);
        audit.note("CONFLICT_FOUND", of.caseNo() + " " + member.code(), running.conflict().name());
    }
}
