package org.banso.honorarium.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.banso.document.DocumentQueries;
import org.banso.document.web.UploadNotes;
import org.banso.honorarium.EvidenceQueries;
import org.banso.honorarium.MyWorkQueries;
import org.banso.honorarium.WorkDraft;
import org.banso.honorarium.WorkFiles;
import org.banso.honorarium.WorkForm;
import org.banso.honorarium.WorkKind;
import org.banso.honorarium.WorkLogs;
import org.banso.honorarium.WorkState;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;

/** Writing working time: from a record, where one tap is enough, or by itself. */
@Named
@ViewScoped
public class WorkFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyWorkQueries queries;
    @Inject
    private WorkLogs logs;
    @Inject
    private EvidenceQueries evidence;
    @Inject
    private WorkFiles workFiles;
    @Inject
    private DocumentQueries documents;
    @Inject
    private UploadNotes notes;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private final String formKey = UUID.randomUUID().toString();
    private Long id;
    private Long record;
    private WorkDraft draft;
    private List<EvidenceQueries.File> files = List.of();
    private boolean overtaken;

    public void load() {
        if (id != null) {
            draft = queries.open(id);
        } else if (record != null) {
            draft = queries.ofRecord(record);
        } else {
            var form = new WorkForm();
            form.setWorkedOn(Jst.today(clock));
            draft = new WorkDraft(null, null, null, WorkState.DRAFT, null, false, false, form);
        }
        files = id == null ? List.of() : evidence.ofMine(id);
        notes.tell();
    }

    public void submit() {
        save(true, "honorarium.submitted", false);
    }

    public void keep() {
        save(false, "honorarium.kept", false);
    }

    /** Keeps it as a draft, of which the page then takes files. */
    public void keepForFiles() {
        save(false, "honorarium.kept", true);
    }

    private void save(boolean submit, String done, boolean stay) {
        WorkForm form = draft.form();
        if (pages.saving(() -> {
            if (draft.isNew()) {
                id = logs.log(draft.recordId(), form, submit, formKey);
            } else {
                logs.correct(draft.seen(), form, submit);
            }
        }, () -> overtaken = true)) {
            pages.done(done, stay ? "/desk/work/" + id : back());
        }
    }

    /** Takes a file back. */
    public void removeFile(long documentId) {
        if (pages.saving(() -> workFiles.remove(id, documentId), () -> overtaken = true)) {
            pages.done("honorarium.evidence.removed", "/desk/work/" + id);
        }
    }

    public void discard() {
        if (pages.saving(() -> logs.discard(draft.seen()), () -> overtaken = true)) {
            pages.done("honorarium.discarded", back());
        }
    }

    private String back() {
        return "/desk/work?month=" + draft.form().getWorkedOn().toString().substring(0, 7);
    }

    /** Whether it can be written on; the rest is to be read. */
    public boolean isEditable() {
        return draft.state() == WorkState.DRAFT && !draft.logged();
    }

    public List<EvidenceQueries.File> getFiles() {
        return files;
    }

    /** Whether one file more may be put beside it. */
    public boolean isTakingFiles() {
        return !draft.isNew() && draft.state().isUnconfirmed() && files.size() < WorkFiles.MOST;
    }

    public DocumentQueries.Limits getLimits() {
        return documents.limits();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public WorkDraft getDraft() {
        return draft;
    }

    public WorkForm getForm() {
        return draft.form();
    }

    public WorkKind[] getKinds() {
        return WorkKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRecord() {
        return record;
    }

    public void setRecord(Long record) {
        this.record = record;
    }
}
