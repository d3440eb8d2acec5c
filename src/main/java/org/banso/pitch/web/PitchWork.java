package org.banso.pitch.web;

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

    private List<PitchToDo> rows;
    private List<PitchToDo> own;

    /** For the office and its supporters. */
    public List<PitchToDo> getRows() {
        if (rows == null) {
            rows = actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES) ? queries.mine(MOST) : List.of();
        }
        return rows;
    }

    public boolean isNothing() {
        return getRows().isEmpty();
    }

    /** On the portal, where everybody is an applicant. */
    public List<PitchToDo> getOwn() {
        if (own == null) {
            own = actor.has(Right.VIEW_OWN_CASES) ? queries.own(MOST) : List.of();
        }
        return own;
    }
}
