package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.matching.ConflictReview;
import org.banso.matching.ConflictReview.Block;
import org.banso.matching.ConflictReview.Waiting;
import org.banso.matching.ConflictStatus;
import org.banso.matching.DismissalRow;
import org.banso.matching.Dismissals;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** The reviewer's page: declarations to judge, false hits to confirm, and what the rules keep apart by themselves. */
@Named("conflictsView")
@ViewScoped
public class ConflictsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictReview review;
    @Inject
    private Dismissals dismissals;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private int page = 1;
    private List<Waiting> waiting = List.of();
    private Page<Block> blocks = Page.empty();
    private List<DismissalRow> proposed = List.of();
    private List<DismissalRow> inForce = List.of();
    private final Map<Long, String> verdicts = new HashMap<>();
    private final Map<Long, String> measures = new HashMap<>();

    public void load() {
        waiting = review.waiting();
        blocks = review.blocks(page);
        proposed = dismissals.waiting();
        inForce = dismissals.inForce();
    }

    public void confirm(DismissalRow row) {
        if (pages.saving(() -> dismissals.confirm(row.id(), row.version()), this::load)) {
            pages.done("matching.done.dismissed", "/coi", row.supporterName());
        }
    }

    public void refuse(DismissalRow row) {
        if (pages.saving(() -> dismissals.refuse(row.id(), row.version()), this::load)) {
            pages.done("matching.done.notDismissed", "/coi", row.supporterName());
        }
    }

    public void end(DismissalRow row) {
        if (pages.saving(() -> dismissals.end(row.id(), row.version()), this::load)) {
            pages.done("matching.done.dismissalEnded", "/coi", row.supporterName());
        }
    }

    public void judge(Waiting row) {
        String verdict = verdicts.get(row.id());
        if (pages.saving(() -> review.judge(row.id(), row.version(), verdict == null ? null : ConflictStatus.valueOf(verdict), measures.get(row.id())), this::load)) {
            pages.done("matching.done.judged", "/coi", row.caseNo(), row.supporterName());
        }
    }

    public List<Choice> getChoices() {
        return Stream.of(ConflictStatus.CLEAR, ConflictStatus.CLEAR_WITH_MEASURES, ConflictStatus.BLOCKED)
            .map(status -> new Choice(status.name(), label.of(status))).toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public Page<Block> getBlocks() {
        return blocks;
    }

    public List<DismissalRow> getProposed() {
        return proposed;
    }

    public List<DismissalRow> getInForce() {
        return inForce;
    }

    public Map<Long, String> getVerdicts() {
        return verdicts;
    }

    public Map<Long, String> getMeasures() {
        return measures;
    }
}
