package org.banso.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.check.CheckQueries;
import org.banso.platform.check.CheckQueries.Row;
import org.banso.platform.check.Checks;

/** What must hold of the stored data, whether it does, and the button that mends it. */
@Named
@ViewScoped
public class ChecksView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/checks";

    @Inject
    private CheckQueries queries;
    @Inject
    private Checks checks;
    @Inject
    private Pages pages;

    private List<Row> rows = List.of();

    public void load() {
        rows = queries.all();
    }

    public void look() {
        int found = checks.look();
        pages.done(found == 0 ? "check.looked.fine" : "check.looked.found", ADDRESS, found);
    }

    public void mend(String key) {
        pages.done("check.mended", ADDRESS, checks.mend(key));
    }

    public List<Row> getRows() {
        return rows;
    }
}
