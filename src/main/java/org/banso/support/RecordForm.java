package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What a person writes about one piece of support; bound by the form and taken back whole (domain.md 4.5). */
public class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int PLACE_MAX = 200;
    public static final int ATTENDEES_MAX = 500;
    public static final int NOTE_MAX = 4000;
    public static final int MINUTES_MAX = 600;
    public static final int ACTION_MAX = 200;
    public static final int ACTIONS_MOST = 10;

    private RecordKind kind = RecordKind.SUPPORTER_MEETING;
    private LocalDate performedOn;
    private LocalTime startTime;
    private LocalTime endTime;
    private Integer minutes;
    private String method = "ONLINE";
    private String place;
    private String attendees;
    private Long supporterId;
    private List<String> expertise = new ArrayList<>();
    private String internalNote;
    private String applicantText;
    private List<ActionForm> actions = new ArrayList<>();

    /** One agreed next step: who does what by when. */
    public static class ActionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        private String what;
        private ActionOwner who = ActionOwner.APPLICANT;
        private LocalDate dueOn;

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public ActionOwner getWho() {
            return who;
        }

        public void setWho(ActionOwner who) {
            this.who = who;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public LocalDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(LocalDate performedOn) {
        this.performedOn = performedOn;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    /** Code of the list {@code method}. */
    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    /** The supporter whose meeting or advice it is; null when the office acts itself. */
    public Long getSupporterId() {
        return supporterId;
    }

    public void setSupporterId(Long supporterId) {
        this.supporterId = supporterId;
    }

    public List<String> getExpertise() {
        return expertise;
    }

    public void setExpertise(List<String> expertise) {
        this.expertise = expertise;
    }

    /** Never shown to the applicant. */
    public String getInternalNote() {
        return internalNote;
    }

    public void setInternalNote(String internalNote) {
        this.internalNote = internalNote;
    }

    /** Shown to the applicant once the office has released it. */
    public String getApplicantText() {
        return applicantText;
    }

    public void setApplicantText(String applicantText) {
        this.applicantText = applicantText;
    }

    public List<ActionForm> getActions() {
        return actions;
    }

    public void setActions(List<ActionForm> actions) {
        this.actions = actions;
    }
}
