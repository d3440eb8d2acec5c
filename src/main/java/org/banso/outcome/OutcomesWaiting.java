package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Outcomes that applicants told, on the office's start page. */
@ApplicationScoped
class OutcomesWaiting implements WaitingSource {
    @Inject
    private OutcomeQueries outcomes;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.WRITE_RECORDS)) {
            return List.of();
        }
        var told = outcomes.reported(1);
        return told.isEmpty() ? List.of() : List.of(new Waiting("office.waiting.outcomes", told.rows().size(), told.hasNext(), "/office/outcomes"));
    }
}
