package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;

/** Practising: when, how long it should take and took, and what was noticed. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Rehearsals {
    @Inject
    private PitchRepository pitches;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** @throws BusinessException with the faults of the form */
    public void add(long pitchId, RehearsalForm form) {
        Pitch pitch = pitches.open(pitchId);
        if (sent.made(PitchRehearsal.class, form.formKey()).isEmpty()) {
            write(pitch, new PitchRehearsal(pitchId, form.formKey()), form);
        }
    }

    public void change(PitchSeen seen, RehearsalForm form) {
        PitchRehearsal rehearsal = mine(seen);
        write(pitches.open(rehearsal.pitchId()), rehearsal, form);
    }

    /** It did not take place. */
    public void remove(PitchSeen seen) {
        PitchRehearsal rehearsal = mine(seen);
        pitches.open(rehearsal.pitchId());
        pitches.remove(rehearsal);
    }

    private void write(Pitch pitch, PitchRehearsal rehearsal, RehearsalForm form) {
        form.setAttendees(PitchRules.optional("attendees", form.getAttendees(), RehearsalForm.ATTENDEES_MAX));
        form.setNotes(PitchRules.optional("notes", form.getNotes(), RehearsalForm.NOTES_MAX));
        List<Fault> faults = new ArrayList<>();
        if (form.getHeldOn() == null) {
            faults.add(new Fault("heldOn", "common.fillPlease"));
        } else if (form.getActualMinutes() != null && form.getHeldOn().isAfter(Jst.today(clock))) {
            faults.add(new Fault("heldOn", "pitch.rehearsal.future"));
        }
        if (!minutes(form.getPlannedMinutes())) {
            faults.add(new Fault("plannedMinutes", "pitch.rehearsal.minutes", RehearsalForm.MINUTES_MAX));
        }
        if (form.getActualMinutes() != null && !minutes(form.getActualMinutes())) {
            faults.add(new Fault("actualMinutes", "pitch.rehearsal.minutes", RehearsalForm.MINUTES_MAX));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        int newest = pitches.newest(pitch.documentId());
        rehearsal.write(form, newest == 0 ? null : Integer.valueOf(newest), actor.who().name());
        pitches.add(rehearsal);
    }

    private static boolean minutes(Integer minutes) {
        return minutes != null && minutes >= 1 && minutes <= RehearsalForm.MINUTES_MAX;
    }

    private PitchRehearsal mine(PitchSeen seen) {
        PitchRehearsal rehearsal = pitches.row(PitchRehearsal.class, seen.id());
        pitches.visible(rehearsal.pitchId());
        StaleVersion.unlessNewest(rehearsal.version(), seen.version());
        return rehearsal;
    }
}
