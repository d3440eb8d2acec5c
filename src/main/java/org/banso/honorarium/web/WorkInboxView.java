package org.banso.honorarium.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.banso.honorarium.EvidenceQueries;
import org.banso.honorarium.WorkChecks;
import org.banso.honorarium.WorkDeskQueries;
import org.banso.honorarium.WorkRow;
import org.banso.honorarium.WorkSeen;
import org.banso.honorarium.WorkState;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Working time for the office: what was handed in, what is to be approved, and one piece with the words to send it back with. */
@Named
@ViewScoped
public class WorkInboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkDeskQueries queries;
    @Inject
    private EvidenceQueries evidence;
    @Inject
    private WorkChecks checks;
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;

    private WorkState state = WorkState.SUBMITTED;
    private int page = 1;
    private Page<WorkRow> rows = Page.empty();
    private Map<Long, List<EvidenceQueries.File>> files = Map.of();
    private Long id;
    private WorkRow one;
    private String words;

    public void load() {
        if (state != WorkState.SUBMITTED && state != WorkState.CONFIRMED) {
            throw new NotFound();
        }
        rows = queries.waiting(state, page);
        files = evidence.of(rows.rows().stream().map(WorkRow::id).toList());
    }

    public void loadOne() {
        one = queries.one(id);
        state = one.state();
        files = evidence.of(List.of(id));
    }

    public void confirm(WorkSeen seen) {
        if (pages.saving(() -> checks.confirm(seen), this::again)) {
            pages.done("honorarium.confirmed", here());
        }
    }

    public void approve(WorkSeen seen) {
        if (pages.saving(() -> checks.approve(seen), this::again)) {
            pages.done("honorarium.approved", here());
        }
    }

    public void sendBack() {
        if (pages.saving(() -> checks.sendBack(one.seen(), words), this::again)) {
            pages.done("honorarium.sentBack", here());
        }
    }

    private void again() {
        if (id == null) {
            load();
        } else {
            loadOne();
        }
    }

    private String here() {
        return state == WorkState.CONFIRMED ? "/office/work?state=CONFIRMED" : "/office/work";
    }

    /** Whether the reader takes the next step in this state; somebody's own time or one he confirmed is others'. */
    public boolean may(WorkRow row) {
        return row.mayCheck() && actor.has(row.state() == WorkState.SUBMITTED ? Right.CONFIRM_WORK : Right.APPROVE_WORK);
    }

    /** What proves it, in the order it came. */
    public List<EvidenceQueries.File> filesOf(WorkRow row) {
        return files.getOrDefault(row.id(), List.of());
    }

    public Page<WorkRow> getRows() {
        return rows;
    }

    public WorkRow getOne() {
        return one;
    }

    public WorkState getState() {
        return state;
    }

    public void setState(WorkState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
