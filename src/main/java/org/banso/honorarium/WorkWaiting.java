package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Working time to confirm and to approve, on the office's start page. */
@ApplicationScoped
class WorkWaiting implements WaitingSource {
    private static final int MOST = 50;

    @Inject
    private WorkDeskQueries work;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        var found = new ArrayList<Waiting>();
        if (actor.has(Right.CONFIRM_WORK)) {
            found.add(of("office.waiting.workToConfirm", WorkState.SUBMITTED, "/office/work"));
        }
        if (actor.has(Right.APPROVE_WORK)) {
            found.add(of("office.waiting.workToApprove", WorkState.CONFIRMED, "/office/work?state=CONFIRMED"));
        }
        return found;
    }

    private Waiting of(String key, WorkState state, String address) {
        int seen = work.count(state, MOST + 1);
        return new Waiting(key, Math.min(seen, MOST), seen > MOST, address);
    }
}
