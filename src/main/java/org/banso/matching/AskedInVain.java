package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Cases in which everybody in the row was asked in vain, on the office's start page. */
@ApplicationScoped
class AskedInVain implements WaitingSource {
    private static final int MOST = 20;

    @Inject
    private AskingQueries rounds;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.ARRANGE_SUPPORT)) {
            return List.of();
        }
        int found = rounds.inVain(MOST + 1).size();
        return List.of(new Waiting("office.waiting.inVain", Math.min(found, MOST), found > MOST, "/office#in-vain"));
    }
}
