package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.platform.check.Invariant;
import org.banso.shared.Jst;

/** Nothing that runs belongs to somebody who has left. Whom to give it to is for people to decide, so no machine mends it. */
@ApplicationScoped
class OrphanInvariant implements Invariant {
    @Inject
    private HandoverRepository handovers;
    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "orphan";
    }

    @Override
    public List<String> breaches(int most) {
        return handovers.orphans(Jst.today(clock), most);
    }
}
