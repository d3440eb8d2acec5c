package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.consultation.web.CaseView;
import org.banso.karte.Drafts.Draft;
import org.banso.platform.web.Can;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;
import org.banso.shared.ThreeWay;
import org.banso.shared.ThreeWay.Conflict;

/**
 * A section of the karte that is read, opened in place, kept as a draft while somebody types, and saved by itself. Whoever keeps
 * fields for a case makes a view-scoped bean of this and shows it with {@code b:editable}; what was typed meanwhile by others is
 * joined, or stands beside it. Nothing typed is lost: what cannot be saved stays in the inputs and in the draft.
 *
 * @param <T> the form object, serializable and readable as JSON; see {@link ThreeWay}
 */
public abstract class SectionView<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A race lost to work on other fields is run again; somebody would have to save every few milliseconds to win three. */
    private static final int ATTEMPTS = 3;

    @Inject
    private CaseView caseView;
    @Inject
    private SectionDesk desk;
    @Inject
    private PresenceView presence;
    @Inject
    private Can can;

    private boolean editing;
    private T before;
    private T form;
    private String why;
    private List<Conflict> conflicts = List.of();
    private Draft offered;
    private Instant keptAt;

    /** The stable name: id of the form on the page, key of drafts, and behind {@code karte.section.name.} the title. */
    public abstract String getName();

    /** The parts this section edits, whose keys are those of {@link KarteField}. */
    protected abstract ThreeWay<T> parts();

    protected abstract Class<T> type();

    /** As it is stored now. */
    protected abstract T read();

    /**
     * Saves what differs between the two, with the reason given (may be null).
     *
     * @throws StaleVersion when somebody else changed the same part meanwhile
     */
    protected abstract void write(T seen, T mine, String reason);

    /** For what a section shows beside its own form; called after it was saved or somebody else was faster. */
    protected void changed() {
        caseView.refresh();
    }

    /** Key of its drafts; a section that stands for one of several things says for which. */
    protected String draftName() {
        return getName();
    }

    /**
     * Makes the lists of a form as long as the draft has lines, before what was typed is put into them.
     *
     * @param lines how many lines each list had, by the id of its repeat on the page; a list without lines is not in it
     */
    protected void makeLines(T lacking, Map<String, Integer> lines) {
        // most sections have no lists
    }

    /** The list with so many lines: new ones at its end, or fewer. */
    protected static <L> void fit(List<L> list, Integer lines, Supplier<L> fresh) {
        int wanted = lines == null ? 0 : lines;
        while (list.size() > wanted) {
            list.remove(list.size() - 1);
        }
        while (list.size() < wanted) {
            list.add(fresh.get());
        }
    }

    /** Whether this section is offered for editing at all. */
    public boolean isOpen() {
        return can.has("TRIAGE_CASES") && getKarte().status().isOpen();
    }

    /** Whether a reason has to be given with a change of this section. */
    public boolean isWhyRequired() {
        return false;
    }

    @PostConstruct
    void openIfAsked() {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            openFor(faces.getExternalContext().getRequestParameterMap().get("edit"));
            openForWhatWasTyped();
        }
    }

    public void edit() {
        show();
        presence.tell();
    }

    /** Opens the section when the address asks for one of its fields; nothing is written by that. */
    private void openFor(String field) {
        if (field != null && fields().contains(field) && isOpen()) {
            show();
        }
    }

    /** Opens the section when its page had timed out while somebody typed, so that what was typed has a place. */
    private void openForWhatWasTyped() {
        if (!editing && isOpen() && desk.rescued(getName())) {
            show();
        }
    }

    private void show() {
        take(read());
        why = null;
        keptAt = null;
        offered = desk.draft(getKarte().id(), draftName()).orElse(null);
        editing = true;
        presence.edits(getName());
    }

    private void take(T stored) {
        before = stored;
        form = parts().copy(stored);
        conflicts = List.of();
    }

    /** Goes on with the draft: what others changed since it was begun is found when it is saved. */
    public void resume() {
        Draft draft = offered;
        desk.base(draft, type()).ifPresentOrElse(this::take, () -> desk.warn("karte.section.draft.old"));
        makeLines(form, desk.lines(draft));
        desk.restore(draft);
        keptAt = draft.savedAt();
        offered = null;
    }

    /** Throws the draft away and begins with what is stored. */
    public void discard() {
        desk.discard(getKarte().id(), draftName());
        offered = null;
    }

    /** Keeps what stands in the inputs. A draft that is offered and not yet decided about is not written over. */
    public void keep() {
        if (editing && offered == null) {
            keptAt = desk.keep(getKarte().id(), draftName(), before).orElse(keptAt);
        }
    }

    /** Closes the section; its draft waits. */
    public void dismiss() {
        editing = false;
        presence.edits(null);
        presence.tell();
    }

    /** Saves; what others changed elsewhere is joined, and the same field changed twice is shown with both texts. */
    public void save() {
        T stored = read();
        for (int attempt = 1; !desk.saved(() -> write(before, form, why)); attempt++) {
            stored = read();
            conflicts = parts().conflicts(before, form, stored);
            form = parts().joined(before, form, stored);
            if (!conflicts.isEmpty() || attempt == ATTEMPTS) {
                before = stored;
                caseView.refresh();
                desk.warn(new StaleVersion().key());
                return;
            }
        }
        tell(parts().changed(before, stored).stream().map(ThreeWay.Change::key).toList());
        desk.discard(getKarte().id(), draftName());
        dismiss();
        changed();
    }

    private void tell(List<String> joined) {
        String title = desk.word("karte.section.name." + getName());
        if (joined.isEmpty()) {
            desk.say("karte.section.saved", title);
        } else {
            desk.say("karte.section.joined", title, desk.fields(joined));
        }
    }

    /** Puts the other's text of one field into the form. */
    public void takeTheirs(String key) {
        form = parts().only(List.of(key)).joined(form, before, form);
        decided(key);
    }

    /** Leaves in the form what I wrote in one field. */
    public void takeMine(String key) {
        decided(key);
    }

    private void decided(String key) {
        conflicts = conflicts.stream().filter(conflict -> !conflict.key().equals(key)).toList();
    }

    /** Whether the two texts of a conflict are prose, in which single words differ. */
    public boolean prose(Conflict conflict) {
        KarteField field = KarteField.of(conflict.key());
        return field != null && field.form() == KarteField.Form.PROSE;
    }

    /** The keys of the fields of this section. */
    public List<String> fields() {
        return parts().keys();
    }

    public KarteView getKarte() {
        return caseView.getKarte();
    }

    public boolean isEditing() {
        return editing;
    }

    public T getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Text.isBlank(why) ? null : why;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** A draft to be decided about; null when there is none. */
    public Draft getOffered() {
        return offered;
    }

    /** When a draft was kept last; null before that. */
    public Instant getKeptAt() {
        return keptAt;
    }
}
