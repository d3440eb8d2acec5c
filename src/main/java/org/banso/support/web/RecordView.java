package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.platform.Actor;
import org.banso.platform.CodeLabels;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.shared.Text;
import org.banso.support.ActionOwner;
import org.banso.support.Outline;
import org.banso.support.OutlineQueries;
import org.banso.support.RecordDraft;
import org.banso.support.RecordForm;
import org.banso.support.RecordForm.ActionForm;
import org.banso.support.RecordKind;
import org.banso.support.RecordForm.Difference;
import org.banso.support.Records;
import org.banso.support.WritingQueries;

/** Writing a record: new, of a planned meeting, or corrected. */
@Named
@ViewScoped
public class RecordView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WritingQueries writing;
    @Inject
    private Records records;
    @Inject
    private OutlineQueries outlineQueries;
    @Inject
    private CodeLabels codes;
    @Inject
    private CaseAddress address;
    @Inject
    private Visitor visitor;
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private Long id;
    private RecordKind kind;
    private RecordDraft draft;
    private RecordForm form;
    private String reason;
    private List<Difference> differences = List.of();
    private List<String> warnings = List.of();
    private List<Outline> outlines = List.of();

    public void load() {
        draft = id == null ? writing.begin(no, kind) : writing.open(no, id);
        form = draft.form();
        warnings = writing.warnings(draft);
        outlines = outlineQueries.in(visitor.getLocale());
        pad();
    }

    /** Saves; when somebody else was faster, both texts are shown side by side and what was typed stays. */
    public void save() {
        form.setTimeToo(false);
        keep(Text.isBlank(form.getApplicantText()) ? "support.record.saved" : "support.record.saved.next");
    }

    /** As {@link #save}, and the time is handed in by the same tap. */
    public void saveWithTime() {
        form.setTimeToo(true);
        keep(Text.isBlank(form.getApplicantText()) ? "support.record.saved.time" : "support.record.saved.time.next");
    }

    private void keep(String done) {
        if (pages.saving(this::store, this::showTheirs)) {
            pages.forget(getKept());
            pages.done(done, address.of(no));
        }
    }

    private void store() {
        if (draft.isNew()) {
            records.write(draft.caseId(), form, formKey);
        } else if (draft.planned()) {
            records.hold(draft.seen(), form);
        } else {
            records.correct(draft.seen(), form, reason);
        }
    }

    private void showTheirs() {
        draft = writing.open(no, id);
        differences = form.differencesTo(draft.form());
        pad();
    }

    /** All rows stand on the page from the start, so that text in them survives an expired session too. */
    private void pad() {
        while (form.getActions().size() < RecordForm.ACTIONS_MOST) {
            form.getActions().add(new ActionForm());
        }
    }

    public String getTitleKey() {
        return draft.isNew() ? "support.record.new" : draft.planned() ? "support.record.hold" : "support.record.edit";
    }

    /** What is known need not be in the way: closed until it is to be changed. */
    public boolean isFactsOpen() {
        return draft.isNew() || !differences.isEmpty() || form.getStartTime() == null && form.getKind().isMeeting();
    }

    /** Who was there and which fields it was about is mostly right as suggested; open when something is missing. */
    public boolean isPeopleOpen() {
        return Text.isBlank(form.getAttendees()) || form.getExpertise().isEmpty();
    }

    /** The suggested people and fields, as the summary of the closed part. */
    public String getPeople() {
        return Stream.concat(Stream.ofNullable(form.getAttendees()), form.getExpertise().stream()
            .map(code -> codes.label("expertise", code, visitor.getLocale()))).collect(Collectors.joining(" · "));
    }

    /** A supporter at his own desk hands the time of his own support in with the record of it. */
    public boolean isTimed() {
        return address.atDesk() && draft.mine() && !isCorrecting() && actor.has(Right.ANSWER_REQUESTS);
    }

    /** A step was begun, so the rows are shown; the office mostly agrees on one. */
    public boolean isStepsOpen() {
        return !address.atDesk() || form.getActions().stream().anyMatch(row -> !Text.isBlank(row.getWhat()));
    }

    /** A second step was begun, so the further rows are shown. */
    public boolean isMoreSteps() {
        return form.getActions().stream().skip(1).anyMatch(row -> !Text.isBlank(row.getWhat()));
    }

    public RecordKind[] getKinds() {
        boolean office = actor.has(Right.WRITE_RECORDS);
        return Arrays.stream(RecordKind.values()).filter(each -> office || !each.isOfficeOnly()).toArray(RecordKind[]::new);
    }

    public ActionOwner[] getOwners() {
        return ActionOwner.values();
    }

    public List<Choice> getExpertise() {
        return draft.expertise().stream().map(code -> new Choice(code, codes.label("expertise", code, visitor.getLocale()))).toList();
    }

    /** Under this the browser keeps what is typed here until it is saved. */
    public String getKept() {
        return "record/" + no + "/" + (id == null ? "new" : id);
    }

    /** A correction says why. */
    public boolean isCorrecting() {
        return !draft.isNew() && !draft.planned();
    }

    /** What to know before writing: message keys. */
    public List<String> getWarnings() {
        return warnings;
    }

    /** Headings for an empty text, for each kind there is. */
    public List<Outline> getOutlines() {
        return outlines;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBack() {
        return address.of(no);
    }

    /** Below this stand the pages of the case. */
    public String getBase() {
        return address.base(no);
    }

    public boolean isAtDesk() {
        return address.atDesk();
    }

    public RecordDraft getDraft() {
        return draft;
    }

    public RecordForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
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
