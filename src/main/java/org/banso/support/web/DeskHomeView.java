package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.matching.SupporterDesk;
import org.banso.matching.SupporterDesk.RequestRow;
import org.banso.matching.SupporterRatings;
import org.banso.platform.web.Pages;
import org.banso.support.ActionRow;
import org.banso.support.DeskQueries;
import org.banso.support.DeskQueries.MyCase;
import org.banso.support.MeetingRow;
import org.banso.support.NextActions;
import org.banso.support.WorkQueries;

/** What waits for a supporter: requests, the next meeting, records to write, cases, hours. */
@Named
@ViewScoped
public class DeskHomeView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    @Inject
    private SupporterDesk desk;
    @Inject
    private WorkQueries work;
    @Inject
    private DeskQueries cases;
    @Inject
    private NextActions nextActions;
    @Inject
    private SupporterRatings ratings;
    @Inject
    private Pages pages;

    private List<RequestRow> requests = List.of();
    private List<MeetingRow> meetings = List.of();
    private List<MeetingRow> toWrite = List.of();
    private List<ActionRow> actions = List.of();
    private List<MyCase> mine = List.of();
    private WorkQueries.Month month;
    private List<SupporterRatings.YearMean> means = List.of();
    private SupporterDesk.Time time;

    public void load() {
        requests = desk.myRequests();
        toWrite = work.toWrite(MOST);
        meetings = work.meetings(MOST).stream().filter(meeting -> toWrite.stream().noneMatch(over -> over.id() == meeting.id())).toList();
        actions = work.supporterActions(MOST);
        mine = cases.mine();
        month = work.thisMonth().orElse(null);
        means = ratings.mine();
        time = desk.myTime().orElse(null);
    }

    public void done(long actionId) {
        nextActions.done(actionId);
        pages.done("support.action.markedDone", "/desk");
    }

    public List<RequestRow> getRequests() {
        return requests;
    }

    /** The meeting that comes first; null when none is planned. */
    public MeetingRow getNext() {
        return meetings.isEmpty() ? null : meetings.get(0);
    }

    public List<MeetingRow> getLater() {
        return meetings.stream().skip(1).toList();
    }

    public List<MeetingRow> getToWrite() {
        return toWrite;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    public List<MyCase> getRunning() {
        return mine.stream().filter(MyCase::open).toList();
    }

    public List<MyCase> getEnded() {
        return mine.stream().filter(row -> !row.open()).toList();
    }

    /** What applicants thought of him, year by year; a single rating is never told. */
    public List<SupporterRatings.YearMean> getMeans() {
        return means;
    }

    public WorkQueries.Month getMonth() {
        return month;
    }

    /** His hours a month and when he is away; null without an entry in the register. */
    public SupporterDesk.Time getTime() {
        return time;
    }
}
