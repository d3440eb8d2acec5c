package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.support.BeforeRecord;
import org.banso.support.RecordKind;

/** Before more than two meetings with supporters a case has an approved plan (domain.md 4.5): a warning, or where the office says so a must. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
class PlanGuard implements BeforeRecord {
    private static final int WITHOUT_PLAN = 2;

    @Inject
    private PlanRepository plans;
    @Inject
    private Settings settings;

    @Override
    public Optional<String> warning(long caseId, RecordKind kind) {
        boolean missing = kind == RecordKind.SUPPORTER_MEETING && plans.meetingsHeld(caseId, WITHOUT_PLAN) >= WITHOUT_PLAN && !plans.approved(caseId);
        return missing ? Optional.of(settings.on(Setting.PLAN_REQUIRED) ? "plan.guard.must" : "plan.guard.should") : Optional.empty();
    }

    @Override
    public void check(long caseId, RecordKind kind) {
        if (settings.on(Setting.PLAN_REQUIRED) && warning(caseId, kind).isPresent()) {
            throw BusinessException.at("kind", "plan.guard.must");
        }
    }
}
