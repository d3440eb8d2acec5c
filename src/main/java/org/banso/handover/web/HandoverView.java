package org.banso.handover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.handover.HandoverQueries;
import org.banso.handover.Handovers;
import org.banso.identity.People;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** Handing over what somebody of the office leaves behind: all of it, or row by row. */
@Named
@ViewScoped
public class HandoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverQueries queries;
    @Inject
    private Handovers handovers;
    @Inject
    private People people;
    @Inject
    private Pages pages;

    private Long from;
    private Long to;
    private String briefing;
    private List<HandoverQueries.Owner> owners = List.of();
    private List<HandoverQueries.Row> rows = List.of();
    private List<HandoverQueries.Left> left = List.of();
    private List<HandoverQueries.Left> steps = List.of();
    private final Map<Long, Boolean> picked = new HashMap<>();

    public void load() {
        owners = queries.owners();
        left = queries.left();
        steps = queries.stepsLeft();
        if (from != null) {
            rows = queries.of(from);
            rows.forEach(row -> picked.putIfAbsent(row.id(), true));
        }
    }

    public void hand() {
        List<Long> chosen = rows.stream().map(HandoverQueries.Row::id).filter(id -> Boolean.TRUE.equals(picked.get(id))).toList();
        handovers.hand(from, to, chosen, briefing);
        pages.done("handover.done", "/office/handover?from=" + from, chosen.size());
    }

    /** Whose cases are shown; null when he owns none. */
    public HandoverQueries.Owner getOwner() {
        return owners.stream().filter(owner -> from != null && owner.accountId() == from).findFirst().orElse(null);
    }

    /** Who may take them. */
    public List<Choice> getSuccessors() {
        return people.officePeople().stream().filter(choice -> !choice.value().equals(String.valueOf(from))).toList();
    }

    public List<HandoverQueries.Owner> getOwners() {
        return owners;
    }

    public List<HandoverQueries.Row> getRows() {
        return rows;
    }

    public List<HandoverQueries.Left> getLeft() {
        return left;
    }

    public List<HandoverQueries.Left> getSteps() {
        return steps;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getBriefing() {
        return briefing;
    }

    public void setBriefing(String briefing) {
        this.briefing = briefing;
    }
}
