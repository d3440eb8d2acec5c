package org.banso.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.search.IndexCare;
import org.banso.search.IndexQueries;
import org.banso.shared.Page;

/** The index of the search: how far it is, what could not be read, and what can be done about it. */
@Named
@ViewScoped
public class IndexView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/search";
    /** Reasons with words of their own. */
    private static final Set<String> TOLD = Set.of("GONE", "TOO_LONG", "SERVER_DOWN");

    @Inject
    private IndexQueries queries;
    @Inject
    private IndexCare care;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private int number = 1;
    private IndexQueries.Standing standing;
    private Page<IndexQueries.Failed> failed = Page.empty();

    public void load() {
        standing = queries.standing();
        failed = queries.failed(number);
    }

    public void rebuild() {
        pages.go("/jobs/" + care.rebuild());
    }

    public void retry() {
        pages.done("search.index.retried", HERE, care.retry());
    }

    /** A figure that is not counted to the end. */
    public String told(int counted) {
        return counted < IndexQueries.MOST ? Integer.toString(counted) : label.msg("search.index.orMore", IndexQueries.MOST);
    }

    public String why(IndexQueries.Failed file) {
        return label.word("search.index.why." + (TOLD.contains(file.why()) ? file.why() : "OTHER"));
    }

    /** What the reader of the file said; null when the words above say it all. */
    public String detail(IndexQueries.Failed file) {
        return TOLD.contains(file.why()) ? null : file.why();
    }

    public IndexQueries.Standing getStanding() {
        return standing;
    }

    public Page<IndexQueries.Failed> getFailed() {
        return failed;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
