package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Cases of mine in matching: where somebody has accepted and a meeting is to be set, and where nobody is asked any more. */
@ApplicationScoped
class AskedWaiting implements WaitingSource {
    private static final int MOST = 20;

    @Inject
    private CaseListQueries lists;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        return !actor.has(Right.TRIAGE_CASES) ? List.of() : List.of(waiting("office.waiting.accepted", CaseAsked.ACCEPTED), waiting("office.waiting.stranded", CaseAsked.NOBODY));
    }

    private Waiting waiting(String key, CaseAsked asked) {
        int found = lists.count(CaseFilter.with().owner(actor.accountId()).status(CaseStatus.MATCHING).asked(asked).build(), MOST + 1);
        return new Waiting(key, Math.min(found, MOST), found > MOST,
            "/office/cases?status=MATCHING&owner=" + actor.accountId() + "&asked=" + asked.name().toLowerCase(Locale.ROOT));
    }
}
