package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.matching.Batches;
import org.banso.matching.BatchPublishing;
import org.banso.matching.BatchSheet;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;

/** One run: read, changed by hand, carried out, taken back. */
@Named("batchRun")
@ViewScoped
public class BatchRunView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Batches batches;
    @Inject
    private BatchPublishing publishing;
    @Inject
    private Pages pages;

    private String id;
    private String change;
    private BatchSheet sheet;
    private List<BatchSheet.Other> others = List.of();

    public void load() {
        sheet = batches.sheet(number(id));
        if (isAsking() && sheet.head().published() == null) {
            others = batches.others(number(id), number(change));
        }
    }

    private boolean isAsking() {
        return change != null && !change.isBlank();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    public void publish() {
        int asked = publishing.publish(number(id));
        pages.done("batch.done.published", here(number(id)), asked);
    }

    public void undo() {
        BatchPublishing.Undone undone = publishing.undo(number(id));
        if (undone.kept().isEmpty()) {
            pages.done("batch.done.undone", here(number(id)), undone.withdrawn());
        } else {
            pages.warn("batch.done.kept", undone.kept().size(), String.join(", ", undone.kept()));
            pages.done("batch.done.undone", here(number(id)), undone.withdrawn());
        }
    }

    public void again() {
        pages.done("batch.done.again", here(batches.again(number(id))));
    }

    /** Another for the place that is being changed; the new run is shown beside what it was made of. */
    public void choose(BatchSheet.Other other) {
        changed(batches.change(number(id), number(change), other.supporterId()));
    }

    /** Nobody for the place that is being changed. */
    public void drop() {
        changed(batches.change(number(id), number(change), null));
    }

    private void changed(long made) {
        pages.done("batch.done.changed", here(made));
    }

    private static String here(long run) {
        return "/office/batch/" + run;
    }

    public boolean isChanging(BatchSheet.Row row) {
        return Long.toString(row.placeId()).equals(change) && sheet.head().published() == null;
    }

    /** The request of each place once the run has been carried out. */
    public boolean isPublished() {
        return sheet.head().published() != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public BatchSheet getSheet() {
        return sheet;
    }

    public List<BatchSheet.Other> getOthers() {
        return others;
    }
}
