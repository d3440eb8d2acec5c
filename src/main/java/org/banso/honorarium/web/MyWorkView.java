package org.banso.honorarium.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.banso.honorarium.MyWorkQueries;
import org.banso.honorarium.MyWorkQueries.Month;
import org.banso.honorarium.MyWorkQueries.Paid;
import org.banso.honorarium.MyWorkQueries.Unlogged;
import org.banso.honorarium.StatementPdf;
import org.banso.honorarium.WorkLogs;
import org.banso.honorarium.WorkSeen;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** A supporter's month at a glance: hours, what they bring, where each piece stands, and the statements. */
@Named
@ViewScoped
public class MyWorkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyWorkQueries queries;
    @Inject
    private WorkLogs logs;
    @Inject
    private StatementPdf papers;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String month;
    private Month shown;
    private List<Unlogged> unlogged = List.of();
    private List<Paid> paid = List.of();
    private boolean payable;

    public void load() {
        shown = queries.month(wanted());
        unlogged = queries.unlogged();
        paid = queries.paid();
        payable = queries.isPaid();
    }

    private YearMonth wanted() {
        try {
            return month == null ? YearMonth.from(Jst.today(clock)) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    public void submit(WorkSeen seen) {
        if (pages.saving(() -> logs.submit(seen), this::load)) {
            pages.done("honorarium.submitted", here());
        }
    }

    public void takeBack(WorkSeen seen) {
        if (pages.saving(() -> logs.takeBack(seen), this::load)) {
            pages.done("honorarium.takenBack", here());
        }
    }

    private String here() {
        return "/desk/work?month=" + shown.month();
    }

    public Month getShown() {
        return shown;
    }

    public YearMonth getBefore() {
        return shown.month().minusMonths(1);
    }

    /** The month after; null when it has not begun. */
    public YearMonth getAfter() {
        YearMonth after = shown.month().plusMonths(1);
        return after.isAfter(YearMonth.from(Jst.today(clock))) ? null : after;
    }

    public List<Unlogged> getUnlogged() {
        return unlogged;
    }

    public List<Paid> getPaid() {
        return paid;
    }

    public boolean isPayable() {
        return payable;
    }

    /** Statements are only offered as files where one can be written. */
    public boolean isPrintable() {
        return papers.canWrite();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
