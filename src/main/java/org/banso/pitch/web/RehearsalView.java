package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.RehearsalForm;
import org.banso.pitch.RehearsalLine;
import org.banso.pitch.Rehearsals;

/** The times a pitch is practised. */
@Named
@ViewScoped
public class RehearsalView extends RoomRows<RehearsalLine, RehearsalForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Rehearsals rehearsals;

    @Override
    public List<RehearsalLine> getLines() {
        return reading.rehearsals(room.getRoom());
    }

    @Override
    RehearsalForm blank() {
        return new RehearsalForm();
    }

    @Override
    void add(long pitchId, RehearsalForm written) {
        rehearsals.add(pitchId, written);
    }

    @Override
    void change(PitchSeen seen, RehearsalForm written) {
        rehearsals.change(seen, written);
    }

    @Override
    void remove(PitchSeen seen) {
        rehearsals.remove(seen);
    }

    @Override
    String words() {
        return "pitch.rehearsal.";
    }
}
