package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.FieldText;
import org.banso.shared.StaleVersion;

/**
 * What the applicant is told of an engagement: a text of its own, drafted by the office, and the words of each month, drafted with its
 * report. He reads nothing before the office has released it, and never the words written for the office.
 */
@ApplicationScoped
@Transactional
@Requires(Right.RELEASE_MINUTES)
public class EngagementTelling {
    @Inject
    private EngagementRepository engagements;
    @Inject
    private PlanRepository plans;
    @Inject
    private CaseAtHandQueries cases;
    @Inject
    private CaseProgress progress;
    @Inject
    private PlanLetters letters;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Keeps the text for later; what was released before stands as it was. */
    @Requires(Right.WRITE_RECORDS)
    public void draft(PlanSeen seen, String theme, String goal) {
        HandsOn found = at(seen);
        found.draftFor(FieldText.requiredLine("toldTheme", theme, EngagementForm.THEME_MAX), FieldText.required("toldGoal", goal, EngagementForm.GOAL_MAX));
        plans.flush();
    }

    /**
     * The applicant reads the text from now on, the first time or corrected, and is told by letter.
     *
     * @throws BusinessException plan.hands.notNow while it waits for its approval
     */
    public void release(PlanSeen seen, String theme, String goal) {
        HandsOn found = at(seen);
        found.draftFor(FieldText.requiredLine("toldTheme", theme, EngagementForm.THEME_MAX), FieldText.required("toldGoal", goal, EngagementForm.GOAL_MAX));
        found.release(actor.accountId(), clock.instant());
        told(found);
    }

    /**
     * He reads how this month went from now on.
     *
     * @param month       its first day
     * @param seenVersion of the words that were read before they are released
     * @throws BusinessException plan.hands.told.first while he does not read of the engagement itself, plan.hands.told.nothing without words
     */
    public void releaseMonth(PlanSeen seen, LocalDate month, long seenVersion) {
        HandsOn found = at(seen);
        BusinessException.unless(found.told().released(), "plan.hands.told.first");
        HandsOnProgress report = engagements.report(found.id(), month);
        StaleVersion.unlessNewest(report.version(), seenVersion);
        report.release(actor.accountId(), clock.instant());
        told(found);
    }

    private HandsOn at(PlanSeen seen) {
        HandsOn found = engagements.at(seen);
        cases.visible(found.caseId());
        return found;
    }

    private void told(HandsOn about) {
        plans.flush();
        progress.note(about.caseId(), EventKind.HANDS_ON_RELEASED, null, about.form().getTheme());
        letters.told(about, cases.visible(about.caseId()));
    }
}
