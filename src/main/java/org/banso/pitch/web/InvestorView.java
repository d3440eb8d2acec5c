package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.pitch.InvestorForm;
import org.banso.pitch.InvestorLine;
import org.banso.pitch.InvestorState;
import org.banso.pitch.Investors;
import org.banso.pitch.PitchSeen;
import org.banso.platform.web.Pages;

/** The investors approached for a pitch. */
@Named
@ViewScoped
public class InvestorView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Investors investors;
    @Inject
    private Pages pages;

    private InvestorForm form;
    private PitchSeen changing;

    public List<InvestorLine> getLines() {
        return reading.investors(room.getRoom());
    }

    /** The one of the address as it stands, or an empty one. */
    public InvestorForm getForm() {
        if (form == null) {
            InvestorLine line = getLines().stream().filter(one -> room.getEdit() != null && one.id() == room.getEdit()).findFirst().orElse(null);
            changing = line == null ? null : line.seen();
            form = line == null ? new InvestorForm() : line.form();
        }
        return form;
    }

    public boolean isChanging() {
        getForm();
        return changing != null;
    }

    public void save() {
        if (changing == null) {
            investors.add(room.getId(), form);
            room.done("pitch.investor.added", "");
        } else if (pages.saving(() -> investors.change(changing, form), () -> { })) {
            room.done("pitch.investor.saved", "");
        }
    }

    public void remove() {
        if (pages.saving(() -> investors.remove(changing), () -> { })) {
            room.done("pitch.investor.removed", "");
        }
    }

    public InvestorState[] getStates() {
        return InvestorState.values();
    }
}
