package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.banso.support.Meetings;
import org.banso.support.RecordDraft;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.WritingQueries;

/** Setting a meeting, moving it, or saying that it does not take place. */
@Named
@ViewScoped
public class MeetingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WritingQueries writing;
    @Inject
    private Meetings meetings;
    @Inject
    private CaseAddress address;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private Long id;
    private RecordKind kind;
    private RecordDraft draft;
    private RecordForm form;
    private List<RecordKind> kinds = List.of();
    private String why;
    private boolean overtaken;

    public void load() {
        draft = id == null ? writing.beginMeeting(no, kind) : writing.open(no, id);
        if (id != null && !draft.planned()) {
            throw new NotFound();
        }
        form = draft.form();
        kinds = meetings.kinds();
    }

    public void save() {
        if (draft.isNew()) {
            doing(() -> meetings.plan(draft.caseId(), form, formKey), "support.meeting.saved");
        } else {
            doing(() -> meetings.move(draft.seen(), form), "support.meeting.moved");
        }
    }

    public void cancel() {
        doing(() -> meetings.cancel(draft.seen(), why), "support.meeting.cancelled");
    }

    public void noShow() {
        doing(() -> meetings.noShow(draft.seen(), why), "support.meeting.noShowDone");
    }

    /** A planned meeting changes only by being moved, cancelled or held: what was typed stays, and the page leads to what it became. */
    private void doing(Runnable act, String done) {
        if (pages.saving(act, () -> overtaken = true)) {
            pages.done(done, address.of(no));
        }
    }

    /** Whether somebody else was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public RecordKind[] getKinds() {
        return kinds.toArray(RecordKind[]::new);
    }

    public String getBack() {
        return address.of(no);
    }

    public RecordDraft getDraft() {
        return draft;
    }

    public RecordForm getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }
}
