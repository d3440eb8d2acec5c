package org.banso.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.shared.Page;
import org.banso.support.SupportQueries;
import org.banso.support.TextRow;

/** The texts that wait for somebody of the office to read and release them. */
@Named
@RequestScoped
public class TextsView {
    @Inject
    private SupportQueries queries;

    private int page = 1;
    private Page<TextRow> texts = Page.empty();

    public void load() {
        texts = queries.textsToRelease(page);
    }

    public Page<TextRow> getTexts() {
        return texts;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
