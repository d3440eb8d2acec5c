package org.banso.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Pages;
import org.banso.support.ActionRow;
import org.banso.support.MeetingRow;
import org.banso.support.NextActions;
import org.banso.support.OfferQueries;
import org.banso.support.WorkQueries;

/**
 * What support asks of an officer today: meetings of his cases that come or were not written up, times that are offered or were for nothing,
 * and steps the office promised.
 */
@Named
@ViewScoped
public class OfficeWork implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int NEXT = 5;

    @Inject
    private WorkQueries work;
    @Inject
    private OfferQueries offerQueries;
    @Inject
    private NextActions nextActions;
    @Inject
    private Pages pages;

    private List<OfferQueries.Waiting> offers = List.of();
    private List<MeetingRow> overdue = List.of();
    private List<MeetingRow> meetings = List.of();
    private List<ActionRow> actions = List.of();

    @PostConstruct
    void read() {
        overdue = work.overdue(MOST);
        meetings = work.meetings(NEXT);
        offers = offerQueries.ofOfficer(MOST);
        actions = work.officeActions(MOST);
    }

    public void done(long actionId) {
        nextActions.done(actionId);
        pages.done("support.action.markedDone", "/office");
    }

    public boolean isNothing() {
        return overdue.isEmpty() && meetings.isEmpty() && offers.isEmpty() && actions.isEmpty();
    }

    public List<OfferQueries.Waiting> getOffers() {
        return offers;
    }

    public List<MeetingRow> getOverdue() {
        return overdue;
    }

    public List<MeetingRow> getMeetings() {
        return meetings;
    }

    public List<ActionRow> getActions() {
        return actions;
    }
}
