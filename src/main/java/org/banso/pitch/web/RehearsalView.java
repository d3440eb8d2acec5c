package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.RehearsalForm;
import org.banso.pitch.RehearsalLine;
import org.banso.pitch.Rehearsals;
import org.banso.platform.web.Pages;

/** The times a pitch is practised. */
@Named
@ViewScoped
public class RehearsalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Pages pages;

    private RehearsalForm form;
    private PitchSeen changing;

    public List<RehearsalLine> getLines() {
        return reading.rehearsals(room.getRoom());
    }

    /** The one of the address as it stands, or an empty one. */
    public RehearsalForm getForm() {
        if (form == null) {
            RehearsalLine line = getLines().stream().filter(one -> room.getEdit() != null && one.id() == room.getEdit()).findFirst().orElse(null);
            changing = line == null ? null : line.seen();
            form = line == null ? new RehearsalForm() : line.form();
        }
        return form;
    }

    public boolean isChanging() {
        getForm();
        return changing != null;
    }

    public void save() {
        if (changing == null) {
            rehearsals.add(room.getId(), form);
            room.done("pitch.rehearsal.added", "");
        } else if (pages.saving(() -> rehearsals.change(changing, form), () -> { })) {
            room.done("pitch.rehearsal.saved", "");
        }
    }

    public void remove() {
        if (pages.saving(() -> rehearsals.remove(changing), () -> { })) {
            room.done("pitch.rehearsal.removed", "");
        }
    }
}
