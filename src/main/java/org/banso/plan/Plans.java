package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Support plans are written by the office, approved by a manager who wrote none of it, and changed by another version. */
@ApplicationScoped
@Transactional
@Requires(Right.WRITE_RECORDS)
public class Plans {
    @Inject
    private PlanRepository plans;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseProgress progress;
    @Inject
    private PlanLetters letters;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Keeps a draft.
     *
     * @param seen the version being written; null begins the next one of the case
     * @return the id of the plan
     */
    public long write(long caseId, PlanSeen seen, PlanForm form) {
        return written(caseId, seen, form).id();
    }

    /** Keeps what is written and asks the managers to approve it. */
    public void propose(long caseId, PlanSeen seen, PlanForm form) {
        SupportPlan plan = written(caseId, seen, form);
        PlanRules.whole(form, plan.number() == 1);
        plan.propose(actor.accountId(), clock.instant());
        plans.flush();
        progress.note(caseId, EventKind.PLAN_PROPOSED, null, Integer.toString(plan.number()));
        letters.proposed(plan, access.require(caseId).caseNo());
    }

    /** A manager puts the plan in force; the one before gives way. */
    @Requires(Right.APPROVE_PLANS)
    public void approve(PlanSeen seen) {
        SupportPlan plan = plans.at(seen);
        String caseNo = access.locked(plan.caseId()).caseNo();
        plans.inForce(plan.caseId()).ifPresent(before -> {
            before.supersede(clock.instant());
            plans.flush(); // before the new one: only one of a case may be in force
        });
        plan.approve(actor.accountId(), clock.instant());
        plans.flush();
        progress.note(plan.caseId(), EventKind.PLAN_APPROVED, null, Integer.toString(plan.number()));
        letters.decided(plan, caseNo);
    }

    /** A manager sends the plan back with what is to be changed. */
    @Requires(Right.APPROVE_PLANS)
    public void sendBack(PlanSeen seen, String words) {
        SupportPlan plan = plans.at(seen);
        String caseNo = access.locked(plan.caseId()).caseNo();
        plan.sendBack(PlanRules.words("words", words, PlanForm.WORDS_MAX), actor.accountId(), clock.instant());
        plans.flush();
        progress.note(plan.caseId(), EventKind.PLAN_RETURNED, null, Integer.toString(plan.number()));
        letters.decided(plan, caseNo);
    }

    /** A step of the plan in force was done today, or was not after all. */
    public void mark(PlanSeen seen, int place, boolean done) {
        SupportPlan plan = plans.at(seen);
        access.require(plan.caseId());
        plan.mark(place, done ? Jst.today(clock) : null);
        plans.flush();
    }

    private SupportPlan written(long caseId, PlanSeen seen, PlanForm form) {
        CaseAccess.Seen about = access.locked(caseId);
        BusinessException.unless(about.status().isOpen(), "plan.caseEnded");
        PlanRules.draft(form);
        people(caseId, form);
        if (seen != null) {
            SupportPlan plan = plans.at(seen);
            if (plan.caseId() != caseId) {
                throw new NotFound();
            }
            plan.write(form, actor.accountId(), clock.instant());
            plans.flush();
            return plan;
        }
        List<SupportPlan> before = plans.of(caseId);
        if (before.stream().anyMatch(plan -> plan.status().isOpen())) {
            throw new StaleVersion();
        }
        var plan = new SupportPlan(caseId, before.size() + 1, form, actor.accountId(), clock.instant());
        plans.add(plan);
        return plan;
    }

    /** Named may be who is of the case, or of the office; whoever the plan in force names already may stay. */
    private void people(long caseId, PlanForm form) {
        Set<Long> known = plans.inForce(caseId).map(plan -> plan.form().getShares().stream().map(PlanForm.Share::getSupporterId).filter(Objects::nonNull)
            .collect(Collectors.toSet())).orElse(Set.of());
        Set<Long> named = form.getShares().stream().map(PlanForm.Share::getSupporterId).filter(id -> id != null && !known.contains(id)).collect(Collectors.toSet());
        if (!plans.fit(caseId, named)) {
            int row = IntStream.range(0, form.getShares().size()).filter(i -> named.contains(form.getShares().get(i).getSupporterId())
                && !plans.fit(caseId, Set.of(form.getShares().get(i).getSupporterId()))).findFirst().orElse(0);
            throw BusinessException.at("who" + row, "support.supporter.notOfCase");
        }
    }
}
