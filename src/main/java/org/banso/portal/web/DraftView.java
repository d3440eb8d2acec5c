package org.banso.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.ApplicantSnapshot;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.Consultation;
import org.banso.consultation.Content;
import org.banso.consultation.Filing;
import org.banso.consultation.FilingRules;
import org.banso.consultation.PortalDraft;
import org.banso.consultation.PortalQueries;
import org.banso.consultation.TargetProduct;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.document.web.UploadNotes;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Email;
import org.banso.shared.Jst;
import org.primefaces.PrimeFaces;

/**
 * The form in five steps. Each step has an address of its own; whatever leaves a field is saved at once, so that closing
 * the browser, signing out or a second window loses nothing.
 */
@Named
@ViewScoped
public class DraftView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("portal.step.matter", "portal.step.product", "portal.step.organization",
        "portal.step.documents", "portal.step.review");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private static final Map<String, Integer> MAX = Map.ofEntries(Map.entry("title", Consultation.TITLE_MAX), Map.entry("body", Consultation.BODY_MAX),
        Map.entry("goal", Consultation.GOAL_MAX), Map.entry("excluded", Consultation.EXCLUDED_MAX), Map.entry("topics", Consultation.TOPICS_MAX),
        Map.entry("productName", TargetProduct.NAME_MAX), Map.entry("summary", TargetProduct.SUMMARY_MAX),
        Map.entry("indication", TargetProduct.INDICATION_MAX), Map.entry("competitors", TargetProduct.COMPETITORS_MAX),
        Map.entry("contactName", ApplicantSnapshot.NAME_MAX), Map.entry("email", Email.MAX), Map.entry("phone", 30));

    /** A field that two windows changed: what the other one saved. */
    public record Conflict(String labelKey, String mine, String theirs) implements Serializable {
    }

    /** Something still missing, and the step to mend it at. */
    public record Missing(String field, String labelKey, int step, String words) implements Serializable {
    }

    /** A field as it will be read. */
    public record Line(String labelKey, String words, boolean prose) implements Serializable {
    }

    @Inject
    private PortalQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private Documents documents;
    @Inject
    private DocumentQueries files;
    @Inject
    private UploadNotes uploads;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Clock clock;
    @Inject
    private Pages pages;

    private long id;
    private int step;
    private CaseSeen seen;
    private DraftForm form;
    private DraftForm base;
    private Instant savedAt;
    private boolean unsaved;
    private boolean left;
    private boolean sent;
    private boolean consent;
    private List<Conflict> conflicts = List.of();
    private List<DocumentQueries.Row> attached = List.of();

    public void load() {
        PortalDraft draft = queries.draft(id);
        if (draft.sent()) {
            pages.go("/portal/sent/" + draft.caseNo());
            return;
        }
        if (step < 1 || step > Filing.STEPS) {
            step = draft.step();
        }
        take(draft);
        attached = files.of(id);
        uploads.tell();
    }

    private void take(PortalDraft draft) {
        seen = draft.seen();
        form = new DraftForm(draft.content());
        base = new DraftForm(draft.content());
        savedAt = draft.savedAt();
    }

    /**
     * On leaving a field and while writing. Says nothing but when it was saved. One that arrives after its page was left
     * knows less than what the button has saved, and is ignored.
     */
    public void autosave() {
        if (left) {
            return;
        }
        unsaved = !FilingRules.lengths(form.content()).isEmpty();
        if (!unsaved) {
            keep(step);
        }
    }

    public void next() {
        leaveFor(step + 1);
    }

    public void back() {
        leaveFor(step - 1);
    }

    /** Puts the draft aside. */
    public void close() {
        if (keep(step)) {
            left = true;
            pages.done("portal.draft.kept", "/portal");
        }
    }

    private void leaveFor(int other) {
        if (keep(other)) {
            left = true;
            pages.go("/portal/drafts/" + id + "?step=" + other);
        }
    }

    /**
     * One at a time: leaving a field and pressing a button at once send two requests, and the second must see what the first
     * has saved. After another window's changes were taken in without a clash the merged text is saved straight away.
     */
    private synchronized boolean keep(int at) {
        return save(at) || !sent && conflicts.isEmpty() && save(at);
    }

    private boolean save(int at) {
        Content told = form.content();
        boolean saved = pages.saving(() -> seen = filing.saveDraft(seen, told, at), this::merge);
        if (!saved && conflicts.isEmpty() && seen != null) {
            saved = pages.saving(() -> seen = filing.saveDraft(seen, form.content(), at), this::merge);
        }
        if (saved) {
            base = new DraftForm(form.content());
            savedAt = clock.instant();
            conflicts = List.of();
        }
        return saved;
    }

    /** Another window saved first: both versions are joined, and where both changed the same field both are shown. */
    private void merge() {
        PortalDraft draft = queries.draft(id);
        if (draft.sent()) {
            sent = true;
            pages.go("/portal/sent/" + draft.caseNo());
            return;
        }
        var theirs = new DraftForm(draft.content());
        var merged = DraftField.merge(base, theirs, form);
        conflicts = merged.both().stream()
            .map(field -> new Conflict(field.labelKey(), words(field, form), words(field, theirs))).toList();
        seen = draft.seen();
        base = theirs;
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            // Only what the other window changed is drawn anew: in the rest somebody may be writing this very moment.
            merged.taken().stream().filter(field -> field.step() == step).forEach(field -> PrimeFaces.current().ajax().update("draft:" + field.name()));
            if (!conflicts.isEmpty()) {
                PrimeFaces.current().ajax().update("draft:conflicts", "messages");
            }
        }
    }

    public void remove(Documents.Seen file) {
        documents.remove(file, null);
        pages.done("document.removed", "/portal/drafts/" + id + "?step=4");
    }

    /** Sends what was last saved, which is what this page shows. */
    public synchronized void submit() {
        if (!getMissing().isEmpty()) {
            pages.warn("portal.draft.incomplete");
            return;
        }
        String[] number = new String[1];
        if (pages.saving(() -> number[0] = filing.submit(seen, consent), this::merge)) {
            pages.go("/portal/sent/" + number[0]);
        }
    }

    /** What keeps the form from being sent, apart from the consent that is given on the last page. */
    public List<Missing> getMissing() {
        return DraftField.missing(form.content()).stream().map(fault -> {
            var field = DraftField.valueOf(fault.field());
            return new Missing(fault.field(), field.labelKey(), field.step(), Texts.get(visitor.getLocale(), fault.key(), fault.args().toArray()));
        }).toList();
    }

    /** The steps where something is missing, by their names. */
    public Set<String> getLacking() {
        return getMissing().stream().map(fault -> STEPS.get(fault.step() - 1)).collect(Collectors.toSet());
    }

    /** The fields of a step as they will be read. */
    public List<Line> lines(int of) {
        return DraftField.of(of).stream().map(field -> new Line(field.labelKey(), words(field, form), field.list() == null)).toList();
    }

    private String words(DraftField field, DraftForm of) {
        String value = field.in(of);
        if (value == null) {
            return "";
        }
        return field.list() != null ? label.codes(field.list(), DraftForm.split(value)) : field.isDay() ? label.longDate(LocalDate.parse(value)) : value;
    }

    /** The form speaks of a publication before anything may be filed. */
    public boolean isDisclosureSoon() {
        return FilingRules.disclosureComesSoon(form.getMatter(), Jst.today(clock));
    }

    public String getSavedAtText() {
        return savedAt == null ? "" : MINUTE.format(Jst.at(savedAt));
    }

    public DocumentQueries.Limits getLimits() {
        return files.limits();
    }

    /** Longest texts, from the constants the server judges by. */
    public Map<String, Integer> getMax() {
        return MAX;
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public boolean isUnsaved() {
        return unsaved;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public List<DocumentQueries.Row> getAttached() {
        return attached;
    }

    public DraftForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
