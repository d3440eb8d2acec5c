package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.platform.web.Pages;
import org.banso.support.OutlineForm;
import org.banso.support.OutlineQueries;
import org.banso.support.Outlines;
import org.banso.support.RecordKind;

/** The headings of records, kind by kind. */
@Named
@ViewScoped
public class OutlinesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutlineQueries queries;
    @Inject
    private Outlines outlines;
    @Inject
    private Pages pages;

    private RecordKind kind;
    private OutlineForm form;

    public void load() {
        kind = kind == null ? RecordKind.SUPPORTER_MEETING : kind;
        form = queries.of(kind);
    }

    public void save() {
        outlines.save(form);
        pages.done("support.outline.saved", "/admin/record-outlines?kind=" + kind);
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public OutlineForm getForm() {
        return form;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }
}
