package org.banso.pitch;

import java.time.LocalDate;
import org.banso.shared.KeyedForm;

/** One time of practising; bound by the form and taken back whole. */
public class RehearsalForm extends KeyedForm {
    private static final long serialVersionUID = 1L;
    public static final int ATTENDEES_MAX = 500;
    public static final int NOTES_MAX = 2000;
    public static final int MINUTES_MAX = 300;

    private LocalDate heldOn;
    private Integer plannedMinutes = 10;
    private Integer actualMinutes;
    private String attendees;
    private String notes;

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    /** What the occasion allows. */
    public Integer getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(Integer plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
    }

    /** What it took; null before it was held. */
    public Integer getActualMinutes() {
        return actualMinutes;
    }

    public void setActualMinutes(Integer actualMinutes) {
        this.actualMinutes = actualMinutes;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
