package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/** Hands-on engagements: proposed by the office, approved by a manager who did not propose them, reported on month by month. */
@ApplicationScoped
@Transactional
@Requires(Right.WRITE_RECORDS)
public class Engagements {
    @Inject
    private EngagementRepository engagements;
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
     * Proposes an engagement; the managers are told.
     *
     * @param formKey mark of the form; sending the same form twice proposes once
     * @return the id of the engagement
     */
    public long propose(long caseId, EngagementForm form, String formKey) {
        CaseAccess.Seen about = access.locked(caseId);
        Optional<Long> made = engagements.madeBy(formKey);
        if (made.isPresent()) {
            return made.get();
        }
        BusinessException.unless(about.status().isOpen(), "plan.caseEnded");
        check(caseId, form, null);
        var proposed = new HandsOn(caseId, form, actor.accountId(), clock.instant(), formKey);
        plans.add(proposed);
        told(proposed, EventKind.HANDS_ON_PROPOSED);
        letters.proposed(proposed, about.caseNo());
        return proposed.id();
    }

    /** Changes what is proposed, which asks the managers anew. */
    public void change(PlanSeen seen, EngagementForm form) {
        HandsOn found = at(seen);
        check(found.caseId(), form, found.supporterId());
        found.propose(form, actor.accountId(), clock.instant());
        plans.flush();
        letters.proposed(found, access.require(found.caseId()).caseNo());
    }

    /** A manager approves it; its supporter is told. */
    @Requires(Right.APPROVE_PLANS)
    public void approve(PlanSeen seen) {
        HandsOn found = at(seen);
        found.approve(actor.accountId(), clock.instant());
        engagements.begin(found);
        told(found, EventKind.HANDS_ON_APPROVED);
        letters.decided(found, access.require(found.caseId()).caseNo());
        letters.begin(found, access.require(found.caseId()).caseNo(), engagements.emailOf(found.supporterId()));
    }

    /** A manager wants something changed first. */
    @Requires(Right.APPROVE_PLANS)
    public void sendBack(PlanSeen seen, String words) {
        HandsOn found = at(seen);
        found.sendBack(PlanRules.words("words", words, PlanForm.WORDS_MAX), actor.accountId());
        plans.flush();
        letters.decided(found, access.require(found.caseId()).caseNo());
    }

    public void suspend(PlanSeen seen, String why) {
        HandsOn found = at(seen);
        found.suspend(PlanRules.words("why", why, PlanForm.REASON_MAX), clock.instant());
        told(found, EventKind.HANDS_ON_SUSPENDED);
    }

    public void resume(PlanSeen seen) {
        HandsOn found = at(seen);
        found.resume();
        told(found, EventKind.HANDS_ON_RESUMED);
    }

    /** Over, with what came of it. */
    public void end(PlanSeen seen, String result) {
        HandsOn found = at(seen);
        found.end(PlanRules.words("result", result, PlanForm.WORDS_MAX), clock.instant());
        told(found, EventKind.HANDS_ON_ENDED);
    }

    /** Another supporter of the case goes on with it from today, and is told. What the one before did stays his and the engagement's. */
    public void handTo(PlanSeen seen, Long successor) {
        HandsOn found = at(seen);
        if (successor == null) {
            throw BusinessException.at("successor", "common.choosePlease");
        }
        if (!plans.fit(found.caseId(), Set.of(successor))) {
            throw BusinessException.at("successor", "support.supporter.notOfCase");
        }
        found.handTo(successor);
        engagements.handTo(found, Jst.today(clock));
        plans.flush();
        progress.supporterChanged(found.caseId(), engagements.nameOf(successor));
        letters.begin(found, access.require(found.caseId()).caseNo(), engagements.emailOf(successor));
    }

    /**
     * Its supporter, or the office for him, says how a month went; the word of a month may be written anew. The first begins the work.
     *
     * @param month        any day of the month; none that has not begun
     * @param read         version of the report on that month which was read before it is written anew; null where there was none
     * @param forApplicant in words for the applicant, who reads them once the office has released them; null for none
     * @throws org.banso.shared.StaleVersion when somebody else has reported on the month meanwhile
     */
    @Requires({Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES})
    public void report(PlanSeen seen, LocalDate month, Long read, Light light, String words, String forApplicant) {
        HandsOn found = at(seen);
        if (!actor.has(Right.WRITE_RECORDS) && !engagements.isSupporter(found.supporterId(), actor.accountId())) {
            throw new NotFound();
        }
        if (month == null) {
            throw BusinessException.at("month", "common.choosePlease");
        }
        if (light == null) {
            throw BusinessException.at("light", "common.choosePlease");
        }
        LocalDate first = month.withDayOfMonth(1);
        if (!found.covers(first) || first.isAfter(Jst.today(clock))) {
            throw BusinessException.at("month", "plan.hands.monthOutside");
        }
        String tidy = PlanRules.words("progress", words, PlanForm.WORDS_MAX);
        String told = Text.isBlank(forApplicant) ? null : PlanRules.words("toldWords", forApplicant, PlanForm.WORDS_MAX);
        engagements.hold(found.id());
        found.begin();
        engagements.progress(found.id(), first, read).write(light, tidy, told, actor.accountId(), clock.instant());
        plans.flush();
    }

    private HandsOn at(PlanSeen seen) {
        HandsOn found = engagements.at(seen);
        access.require(found.caseId());
        return found;
    }

    private void told(HandsOn about, EventKind what) {
        plans.flush();
        progress.note(about.caseId(), what, null, about.form().getTheme());
    }

    private void check(long caseId, EngagementForm form, Long before) {
        EngagementRules.check(form);
        if (!form.getSupporterId().equals(before) && !plans.fit(caseId, Set.of(form.getSupporterId()))) {
            throw BusinessException.at("supporterId", "support.supporter.notOfCase");
        }
    }
}
