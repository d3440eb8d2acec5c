package org.banso.pitch.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.pitch.PitchToDo;
import org.banso.pitch.PitchToDoQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** What pitches ask of a person today: remarks to answer or to settle, a deck to score, a day that is near. */
@Named
@RequestScoped
public class PitchWork {
    private static final int MOST = 10;

    @Inject
    private PitchToDoQueries queries;
    @Inject
    private Actor actor;

    private List<PitchToDo> rows = List.of();

    @PostConstruct
    void read() {
        boolean sees = actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES) || actor.has(Right.VIEW_OWN_CASES);
        rows = sees ? queries.mine(MOST) : List.of();
    }

    public List<PitchToDo> getRows() {
        return rows;
    }

    public boolean isNothing() {
        return rows.isEmpty();
    }
}
