package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.consultation.list.SavedSearchQueries;

/** The searches somebody wants in front of him, for his start page. */
@Named
@RequestScoped
public class PinnedSearchesView {
    @Inject
    private SavedSearchQueries searches;
    private List<SavedSearchQueries.Row> rows;

    public List<SavedSearchQueries.Row> getRows() {
        if (rows == null) {
            rows = searches.pinned();
        }
        return rows;
    }
}
