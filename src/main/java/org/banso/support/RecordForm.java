package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.banso.calendar.Slot;

/** What a person writes about one piece of support; bound by the form and taken back whole (domain.md 4.5). */
public class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int PLACE_MAX = 200;
    public static final int ATTENDEES_MAX = 500;
    public static final int NOTE_MAX = 4000;
    public static final int REASON_MAX = 500;
    public static final int MINUTES_MAX = 600;
    /** Invitations of the common providers come close to 300. */
    public static final int LINK_MAX = 1000;
    /** More is an event, not a meeting. */
    public static final int PEOPLE_MOST = 12;
    public static final int ACTION_MAX = 200;
    public static final int ACTIONS_MOST = 5;
    /** Joined codes must fit their column. */
    public static final int EXPERTISE_MOST = 8;
    /** Longer ahead or back than this is a slip of the finger. */
    public static final int YEARS_AWAY = 2;

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
    private String link;
    private Long roomId;
    private List<String> people = new ArrayList<>();
    private boolean timeToo;
    private Integer prepMinutes;

    /** One agreed next step: who does what by when. */
    public static class ActionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        private Long id;
        private String what;
        private ActionOwner who = ActionOwner.APPLICANT;
        private LocalDate dueOn;

        public ActionForm() {
        }

        ActionForm(Long id, String what, ActionOwner who, LocalDate dueOn) {
            this.id = id;
            this.what = what;
            this.who = who;
            this.dueOn = dueOn;
        }

        /** Null for a step not stored yet; never bound to an input. */
        public Long getId() {
            return id;
        }

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

    /** One part in which two versions differ; {@code label} is a message key. */
    public record Difference(String label, String mine, String theirs) implements Serializable {
    }

    /** Where this text differs from another of the same record, for two people to be shown side by side. */
    public List<Difference> differencesTo(RecordForm theirs) {
        var found = new ArrayList<Difference>();
        differ(found, "support.record.on", performedOn, theirs.performedOn);
        differ(found, "support.record.start", startTime, theirs.startTime);
        differ(found, "support.record.end", endTime, theirs.endTime);
        differ(found, "support.record.place", place, theirs.place);
        differ(found, "support.record.attendees", attendees, theirs.attendees);
        differ(found, "support.record.internalNote", internalNote, theirs.internalNote);
        differ(found, "support.record.applicantText", applicantText, theirs.applicantText);
        return List.copyOf(found);
    }

    private static void differ(List<Difference> found, String label, Object mine, Object theirs) {
        String left = mine == null ? "" : mine.toString();
        String right = theirs == null ? "" : theirs.toString();
        if (!left.strip().equals(right.strip())) {
            found.add(new Difference(label, left, right));
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

    /** Address of the online room of a planned meeting, of any provider; https only. */
    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    /** The office's room of a planned meeting; null for none. */
    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    /** Who else must attend a planned meeting, beside applicant and supporter; keys of {@code calendar.Booked}. */
    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    /** Whether the time of the record is handed in with it. Said by the button that was pressed, not by an input. */
    public boolean isTimeToo() {
        return timeToo;
    }

    public void setTimeToo(boolean timeToo) {
        this.timeToo = timeToo;
    }

    /** Minutes of preparation that are handed in beside the record's own; null for none. */
    public Integer getPrepMinutes() {
        return prepMinutes;
    }

    public void setPrepMinutes(Integer prepMinutes) {
        this.prepMinutes = prepMinutes;
    }

    /** Day and hours as of the slot; how long it takes follows from them. */
    public void at(Slot slot) {
        performedOn = slot.day();
        startTime = slot.from();
        endTime = slot.to();
        minutes = null;
    }
}
