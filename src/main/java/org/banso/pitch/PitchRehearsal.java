package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One time of practising a pitch: planned, or held with the minutes it took. */
@Entity
@Table(name = "pitch_rehearsal")
class PitchRehearsal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "pitch_id", updatable = false)
    private long pitchId;
    @Column(name = "version_no")
    private Integer versionNo;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "planned_minutes")
    private int plannedMinutes;
    @Column(name = "actual_minutes")
    private Integer actualMinutes;
    private String attendees;
    private String notes;
    @Column(name = "writer_name")
    private String writer;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected PitchRehearsal() {
    }

    PitchRehearsal(long pitchId, String formKey) {
        this.pitchId = pitchId;
        this.formKey = formKey;
    }

    /** @param newest version of the deck, noted when the rehearsal is first written as held; null when there is none */
    void write(RehearsalForm form, Integer newest, String by) {
        if (form.getActualMinutes() != null && actualMinutes == null) {
            versionNo = newest;
        }
        heldOn = form.getHeldOn();
        plannedMinutes = form.getPlannedMinutes();
        actualMinutes = form.getActualMinutes();
        attendees = form.getAttendees();
        notes = form.getNotes();
        writer = by;
    }

    RehearsalForm form() {
        var form = new RehearsalForm();
        form.setHeldOn(heldOn);
        form.setPlannedMinutes(plannedMinutes);
        form.setActualMinutes(actualMinutes);
        form.setAttendees(attendees);
        form.setNotes(notes);
        return form;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long pitchId() {
        return pitchId;
    }

    Integer versionNo() {
        return versionNo;
    }

    String writer() {
        return writer;
    }
}
