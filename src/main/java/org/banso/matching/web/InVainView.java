package org.banso.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.matching.AskingRounds;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/** Cases in which everybody in the row was asked in vain, for the office's start page. */
@Named("inVain")
@RequestScoped
public class InVainView {
    private static final int MOST = 10;

    @Inject
    private AskingRounds rounds;
    @Inject
    private Actor actor;

    private List<AskingRounds.InVain> rows = List.of();

    @PostConstruct
    void read() {
        rows = actor.has(Right.ARRANGE_SUPPORT) ? rounds.inVain(MOST) : List.of();
    }

    public List<AskingRounds.InVain> getRows() {
        return rows;
    }
}
