package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Referrals with which the office has to go on, on its start page. */
@ApplicationScoped
public class ReferralWaiting implements WaitingSource {
    @Inject
    private ReferralQueries queries;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.ARRANGE_SUPPORT)) {
            return List.of();
        }
        var open = queries.open(1);
        return List.of(new Waiting("referral.waiting", (int) open.rows().stream().filter(row -> row.waits().isOffice()).count(), open.hasNext(), "/office/referrals"));
    }
}
