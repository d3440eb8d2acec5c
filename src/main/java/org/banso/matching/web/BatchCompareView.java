package org.banso.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.banso.matching.Batches;
import org.banso.matching.BatchSheet;
import org.banso.shared.NotFound;

/** Two or three runs side by side; which, stands in the address ({@code run}, several times). */
@Named("batchCompare")
@RequestScoped
public class BatchCompareView {
    @Inject
    private Batches batches;

    private BatchSheet.Comparison comparison;
    private boolean chosen;

    public void load() {
        String[] runs = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("run", new String[0]);
        List<Long> ids = Arrays.stream(runs).map(BatchCompareView::number).distinct().toList();
        chosen = ids.size() >= 2 && ids.size() <= Batches.RUNS_MOST;
        if (chosen) {
            comparison = batches.compare(ids);
            chosen = comparison.runs().size() >= 2;
        }
    }

    private static Long number(String run) {
        try {
            return Long.valueOf(run);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    /** Whether enough runs are named that there is something to see. */
    public boolean isChosen() {
        return chosen;
    }

    public BatchSheet.Comparison getComparison() {
        return comparison;
    }
}
