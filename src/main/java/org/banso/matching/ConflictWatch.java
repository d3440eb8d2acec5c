package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.banso.consultation.PartiesChanged;
import org.banso.matching.Reweighing.Outcome;
import org.banso.organization.OrganizationChanged;
import org.banso.organization.IdentityQueries;
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
    private IdentityQueries identities;
    @Inject
    private Departures departures;
    @Inject
    private RequestLetters letters;
    @Inject
    private ReviewerLetters reviewers;
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
        judge(assignments.activeOf(change.supporterId()), Jst.today(clock));
    }

    /** Somebody new stands around the case: its supporters are judged anew, held in the same order. */
    void judge(@Observes PartiesChanged change) {
        judgeCases(List.of(change.caseId()));
    }

    /** Two organizations became one, or two again: whoever works for either, or is tied to either, is judged by who is who now. */
    void judge(@Observes OrganizationMoved moved) {
        judgeAround(List.of(moved.from(), moved.to()));
    }

    /** An investor was named, or the organization has another name: whoever works for it, or is tied to it, is judged anew. */
    void judge(@Observes OrganizationChanged change) {
        judgeAround(List.of(change.organizationId()));
    }

    private void judgeAround(List<Long> organizations) {
        var ids = new TreeSet<>(assignments.activeCasesOf(organizations));
        IdentityQueries.Identity known = unseen(() -> identities.together(organizations));
        ids.addAll(assignments.activeCasesOfTied(known.names(), known.numbers()));
        judgeCases(ids);
    }

    private void judgeCases(Collection<Long> ids) {
        assignments.lockCases(ids);
        LocalDate today = Jst.today(clock);
        List<Assignment> active = ids.stream().flatMap(id -> assignments.heldOfCase(id).stream()).filter(one -> one.isActive(today)).toList();
        assignments.lockSupporters(active.stream().map(Assignment::supporterId).toList());
        judge(active, today);
    }

    /** Judges one running assignment anew, in the order of locks in which it is answered. */
    @Transactional(TxType.REQUIRES_NEW)
    void judgeAnew(long assignmentId) {
        var pair = assignments.pair(assignmentId);
        assignments.lockCases(List.of(pair.caseId()));
        assignments.lockSupporters(List.of(pair.supporterId()));
        LocalDate today = Jst.today(clock);
        judge(assignments.ofCase(pair.caseId()).stream().filter(a -> a.id() == assignmentId && a.isActive(today)).toList(), today);
    }

    /** A dismissal ended: this supporter is judged anew on these cases, which are held already. */
    void judgeOn(Collection<Long> caseIds, long supporterId) {
        LocalDate today = Jst.today(clock);
        judge(caseIds.stream().flatMap(id -> assignments.heldOfCase(id).stream()).filter(one -> one.supporterId() == supporterId && one.isActive(today)).toList(), today);
    }

    private void judge(List<Assignment> running, LocalDate today) {
        if (running.isEmpty()) {
            return;
        }
        List<Long> supporters = running.stream().map(Assignment::supporterId).distinct().toList();
        Map<Long, PoolMember> members = unseen(() -> pool.of(supporters)).stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        Map<Long, CaseFacts> facts = cases.unscoped(running.stream().map(Assignment::caseId).distinct().toList());
        running.forEach(one -> judge(one, members.get(one.supporterId()), facts.get(one.caseId()), today));
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
        Outcome outcome = of.status().isOpen() ? Reweighing.weigh(running, member, of.parties(), today, clock.instant()) : Outcome.GOES_ON;
        if (outcome == Outcome.GOES_ON) {
            return;
        }
        if (outcome == Outcome.CLOSED) {
            letters.closed(running);
        } else {
            letters.paused(running);
        }
        departures.settle(running);
        reviewers.found(running, of.caseNo(), outcome);
        audit.note("CONFLICT_FOUND", of.caseNo() + " " + member.code(), running.conflict().name());
    }
}
