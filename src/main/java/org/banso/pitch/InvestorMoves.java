package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.organization.OrganizationMoving;

/** An investor that was registered twice is one from the moment the two are merged, and two again when that is undone. */
@ApplicationScoped
class InvestorMoves {
    private static final String KIND = "PITCH_INVESTOR";

    @Inject
    private PitchRepository pitches;

    void moving(@Observes OrganizationMoving moving) {
        List<PitchInvestor> there = pitches.investorsThatAre(moving.from());
        List<Long> go = moving.rows(KIND, there.stream().map(PitchInvestor::id).toList());
        there.stream().filter(investor -> go.contains(investor.id())).forEach(investor -> investor.goTo(moving.to()));
    }
}
