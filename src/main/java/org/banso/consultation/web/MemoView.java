package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.OfficeNote;
import org.banso.consultation.Priority;
import org.banso.consultation.Triage;
import org.banso.platform.web.Pages;

/** The office's note on a case; two who write at once see both texts. */
@Named
@ViewScoped
public class MemoView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseView caseView;
    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;
    @Inject
    private Pages pages;

    private boolean editing;
    private OfficeNote before;
    private OfficeNote theirs;
    private String memo;
    private Priority priority;

    public void edit() {
        before = caseView.getKarte().note();
        memo = before.memo();
        priority = before.priority();
        theirs = null;
        editing = true;
    }

    public void dismiss() {
        editing = false;
        theirs = null;
    }

    public void save() {
        if (pages.saving(() -> triage.remember(caseView.getKarte().id(), before, new OfficeNote(memo, priority)), this::showTheirs)) {
            pages.done("office.memo.saved", caseView.getAddress());
        }
    }

    /** Takes the other's text into the form, to write on from there. */
    public void takeTheirs() {
        memo = theirs.memo();
        priority = theirs.priority();
        theirs = null;
    }

    private void showTheirs() {
        theirs = cases.view(caseView.getNo()).note();
        before = theirs;
    }

    public boolean isEditing() {
        return editing;
    }

    public OfficeNote getTheirs() {
        return theirs;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public int getMost() {
        return OfficeNote.MEMO_MAX;
    }
}
