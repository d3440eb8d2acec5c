package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.banso.calendar.FreeTime;
import org.banso.calendar.Slot;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.support.Meetings;
import org.banso.support.RecordDraft;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.WritingQueries;

/** Setting a meeting, moving it, or saying that it does not take place. */
@Named
@ViewScoped
public class MeetingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WritingQueries writing;
    @Inject
    private Meetings meetings;
    @Inject
    private MeetingAttendance attendance;
    @Inject
    private CaseAddress address;
    @Inject
    private Clock clock;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private Long id;
    private RecordKind kind;
    private RecordDraft draft;
    private RecordForm form;
    private List<RecordKind> kinds = List.of();
    private List<Choice> people = List.of();
    private List<Choice> rooms = List.of();
    private final FreeTimeSearch free = new FreeTimeSearch();
    private LocalDate on;
    private LocalTime at;
    private Long supporter;
    private String why;
    private boolean overtaken;
    private boolean toCome;

    public void load() {
        draft = id == null ? writing.beginMeeting(no, kind) : writing.open(no, id);
        if (id != null && !draft.planned()) {
            throw new NotFound();
        }
        form = draft.form();
        toCome = form.getPerformedOn() != null && form.getStartTime() != null && form.getPerformedOn().atTime(form.getStartTime()).isAfter(Jst.now(clock).toLocalDateTime());
        kinds = meetings.kinds();
        attendance.fill(form, id);
        people = attendance.people(draft.supporters());
        rooms = attendance.rooms(form.getRoomId());
        if (draft.isNew()) {
            begin();
        }
        free.begin(form.getPerformedOn());
        search();
    }

    /** Whether it is set and has not begun, so that the applicant can be asked for another time. */
    public boolean isToCome() {
        return toCome && !draft.isNew();
    }

    /** A time and a supporter chosen in the calendar. */
    private void begin() {
        if (supporter != null && draft.supporters().stream().anyMatch(choice -> choice.value().equals(supporter.toString()))) {
            form.setSupporterId(supporter);
        }
        if (on != null && at != null) {
            take(new Slot(on, at, at.plusMinutes(MeetingAttendance.USUAL_MINUTES)));
        }
    }

    /** The next times at which all who are chosen are free. */
    public void search() {
        free.run(from -> attendance.free(draft.caseId(), form, from, id));
    }

    public void searchLater() {
        free.later();
        search();
    }

    public void searchEarliest() {
        free.begin(null);
        search();
    }

    /** One press fills day and time. */
    public void take(Slot slot) {
        form.at(slot);
    }

    public void save() {
        if (draft.isNew()) {
            doing(() -> meetings.plan(draft.caseId(), form, formKey), "support.meeting.saved");
        } else {
            doing(() -> meetings.move(draft.seen(), form), "support.meeting.moved");
        }
    }

    public void cancel() {
        doing(() -> meetings.cancel(draft.seen(), why), "support.meeting.cancelled");
    }

    public void noShow() {
        doing(() -> meetings.noShow(draft.seen(), why), "support.meeting.noShowDone");
    }

    /** A planned meeting changes only by being moved, cancelled or held: what was typed stays, and the page leads to what it became. */
    private void doing(Runnable act, String done) {
        if (pages.saving(act, () -> overtaken = true)) {
            pages.done(done, address.of(no));
        }
    }

    /** Whether somebody else was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public RecordKind[] getKinds() {
        return kinds.toArray(RecordKind[]::new);
    }

    public String getBack() {
        return address.of(no);
    }

    public RecordDraft getDraft() {
        return draft;
    }

    public RecordForm getForm() {
        return form;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public List<Choice> getRooms() {
        return rooms;
    }

    public FreeTime getFree() {
        return free.found();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public Long getSupporter() {
        return supporter;
    }

    public void setSupporter(Long supporter) {
        this.supporter = supporter;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }
}
