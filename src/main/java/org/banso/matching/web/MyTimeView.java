package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.matching.SupporterDesk;
import org.banso.platform.web.Pages;
import org.banso.supporter.LeaveRow;
import org.banso.supporter.Leaves;

/** A supporter's own page of his time: hours a month, leaves, and the way back from a pause. */
@Named("myTime")
@ViewScoped
public class MyTimeView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/desk/time";

    @Inject
    private SupporterDesk desk;
    @Inject
    private Leaves leaves;
    @Inject
    private Pages pages;

    private SupporterDesk.Time time;
    private LocalDate from;
    private LocalDate to;
    private Integer hours;

    public void load() {
        time = desk.myTime().orElse(null);
        hours = time == null ? null : time.mine().hoursBefore();
    }

    public void enter() {
        leaves.enterMine(from, to);
        pages.done("matching.time.done.entered", HERE);
    }

    public void end(LeaveRow row) {
        leaves.endMine(row.id());
        pages.done("matching.time.done.ended", HERE);
    }

    public void resume() {
        leaves.resumeMine(hours);
        pages.done("matching.time.done.resumed", HERE);
    }

    public SupporterDesk.Time getTime() {
        return time;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
