package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Cases for which nobody has been asked, on the office's start page, with the way to ask for all of them at once. */
@ApplicationScoped
public class UnaskedWaiting implements WaitingSource {
    private static final int MOST = 50;

    @Inject
    private BatchQueries queries;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.ARRANGE_SUPPORT)) {
            return List.of();
        }
        int found = queries.waiting(MOST + 1).size();
        return List.of(new Waiting("batch.waiting", Math.min(found, MOST), found > MOST, "/office/batch"));
    }
}
