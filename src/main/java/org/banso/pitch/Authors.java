package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.banso.consultation.CaseAccess;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** As what the actor works in the rooms of a case: what he is towards this case decides, not which roles add up in him. */
@ApplicationScoped
class Authors {
    @Inject
    private CaseAccess access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    PitchSide side(CaseAccess.Seen seen) {
        return actor.has(Right.VIEW_ALL_CASES) ? PitchSide.OFFICE : seen.own() ? PitchSide.APPLICANT : PitchSide.SUPPORTER;
    }

    /** @throws org.banso.shared.NotFound when the actor does not see the case */
    Author of(long caseId) {
        return new Author(actor.accountId(), actor.who().name(), side(access.require(caseId)), clock.instant());
    }
}
