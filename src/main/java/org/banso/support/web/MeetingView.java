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
            meetings.plan(draft.caseId(), form, formKey);
            pages.done("support.meeting.saved", address.of(no));
        } else {
            meetings.move(draft.seen(), form);
            pages.done("support.meeting.moved", address.of(no));
        }
    }

    public void cancel() {
        meetings.cancel(draft.seen(), why);
        pages.done("support.meeting.cancelled", address.of(no));
    }

    public void noShow() {
        meetings.noShow(draft.seen(), why);
        pages.done("support.meeting.noShowDone", address.of(no));
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
