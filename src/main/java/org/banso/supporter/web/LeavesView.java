package org.banso.supporter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.platform.web.Pages;
import org.banso.supporter.LeaveQueries;
import org.banso.supporter.LeaveRow;
import org.banso.supporter.Leaves;

/** When a supporter is away, on his page of the register. */
@Named("leavesView")
@ViewScoped
public class LeavesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeaveQueries queries;
    @Inject
    private Leaves leaves;
    @Inject
    private Pages pages;

    private long supporterId;
    private List<LeaveRow> rows;
    private LocalDate from;
    private LocalDate to;

    /** Those that last or are to come. */
    public List<LeaveRow> of(long id) {
        if (rows == null || id != supporterId) {
            supporterId = id;
            rows = queries.of(id);
        }
        return rows;
    }

    public void enter(long id, String code) {
        leaves.enter(id, from, to);
        pages.done("supporter.done.leave", back(code));
    }

    public void end(LeaveRow row, long id, String code) {
        leaves.end(id, row.id());
        pages.done("supporter.done.leaveEnded", back(code));
    }

    private static String back(String code) {
        return "/office/supporters/" + code + "#leaves";
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
}
