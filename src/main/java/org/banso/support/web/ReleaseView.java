package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.platform.web.Pages;
import org.banso.support.RecordDraft;
import org.banso.support.Release;
import org.banso.support.WritingQueries;

/** One text for an applicant, read by the office before it is released. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WritingQueries writing;
    @Inject
    private Release release;
    @Inject
    private CaseAddress address;
    @Inject
    private Pages pages;

    private String no;
    private Long id;
    private RecordDraft draft;
    private String text;
    private String theirs;
    private String readNow;

    public void load() {
        draft = writing.open(no, id);
        text = draft.form().getApplicantText();
        readNow = draft.readNow() == null ? null : draft.readNow().text();
    }

    /** When the record was corrected meanwhile, its newer text is shown beside the one that was read. */
    public void save() {
        if (pages.saving(() -> release.release(draft.seen(), text), this::showTheirs)) {
            pages.done("support.release.done", address.of(no));
        }
    }

    private void showTheirs() {
        draft = writing.open(no, id);
        theirs = draft.form().getApplicantText();
    }

    /** What the applicant can read now, when this corrects it; null before the first release. */
    public String getReadNow() {
        return readNow;
    }

    public String getBack() {
        return address.of(no);
    }

    public RecordDraft getDraft() {
        return draft;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
