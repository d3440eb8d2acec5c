package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banso.calendar.FreeTime;
import org.banso.calendar.Slot;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.support.Meetings;
import org.banso.support.OfferCard;
import org.banso.support.OfferQueries;
import org.banso.support.Offers;
import org.banso.support.RecordDraft;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.WritingQueries;

/** Times for a meeting that the applicant is to choose from: offering them, seeing what is offered, taking it back. */
@Named
@ViewScoped
public class OfferView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})/(\\d{2}:\\d{2})");
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);

    @Inject
    private WritingQueries writing;
    @Inject
    private OfferQueries queries;
    @Inject
    private Meetings meetings;
    @Inject
    private Offers offers;
    @Inject
    private MeetingAttendance attendance;
    @Inject
    private CaseAddress address;
    @Inject
    private BusinessCalendar business;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private RecordKind kind;
    private Long moves;
    private Slot standing;
    private RecordDraft draft;
    private RecordForm form;
    private OfferCard last;
    private List<RecordKind> kinds = List.of();
    private List<Choice> people = List.of();
    private List<Choice> rooms = List.of();
    private Integer minutes = MeetingAttendance.USUAL_MINUTES;
    private final FreeTimeSearch free = new FreeTimeSearch();
    private List<String> times = new ArrayList<>();
    private LocalDate answerBy;

    /** Also when what was open is found settled: then the page offers the form, which it had not made before. */
    public void load() {
        draft = moves == null ? writing.beginMeeting(no, kind) : writing.open(no, moves);
        if (moves != null && !draft.planned()) {
            throw new NotFound();
        }
        last = queries.ofCase(no).orElse(null);
        if (isOpen()) {
            return;
        }
        form = draft.form();
        kinds = meetings.kinds();
        standing = moves == null ? null : Slot.of(form.getPerformedOn(), form.getStartTime(), form.getEndTime());
        attendance.fill(form, moves);
        people = attendance.people(draft.supporters());
        rooms = attendance.rooms(form.getRoomId());
        answerBy = business.plus(Jst.today(clock), settings.number(Setting.OFFER_DAYS));
        if (standing != null) {
            answerBy = answerBy.isAfter(standing.day()) ? standing.day() : answerBy;
            int before = (int) Duration.between(standing.from(), standing.to()).toMinutes();
            minutes = LENGTHS.contains(before) ? Integer.valueOf(before) : minutes;
        }
        free.begin(business.plus(answerBy, 1));
        search();
    }

    /** The next times at which all who are chosen are free. */
    public void search() {
        int chosen = minutes == null ? MeetingAttendance.USUAL_MINUTES : minutes;
        free.run(from -> attendance.free(draft.caseId(), form, chosen, from, moves));
        times.removeIf(key -> Duration.between(slot(key).from(), slot(key).to()).toMinutes() != chosen);
    }

    public void searchLater() {
        free.later();
        search();
    }

    public void searchEarliest() {
        free.begin(null);
        search();
    }

    public void send() {
        List<Slot> chosen = times == null ? List.of() : times.stream().map(OfferView::slot).toList();
        if (moves == null) {
            offers.offer(draft.caseId(), form, chosen, answerBy, formKey);
        } else {
            offers.offerInstead(draft.seen(), form, chosen, answerBy, formKey);
        }
        pages.done("support.offer.sent", address.of(no));
    }

    public void takeBack() {
        if (pages.saving(() -> offers.takeBack(last.id(), last.version()), this::load)) {
            pages.done("support.offer.takenBack", address.of(no));
        }
    }

    /** What is ticked and what is free, in order. */
    public List<Choice> getTimeChoices() {
        return Stream.concat(times.stream().map(OfferView::slot), free.found().slots().stream()).filter(slot -> !slot.equals(standing)).distinct().sorted()
            .map(slot -> new Choice(slot.day() + "T" + slot.from() + "/" + slot.to(), label.msg("calendar.slot", label.longDate(slot.day()), slot.from(), slot.to()))).toList();
    }

    /** Only what this page has written itself is read back: the list of choices sees to it. */
    private static Slot slot(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException(key);
        }
        return new Slot(LocalDate.parse(parts.group(1)), LocalTime.parse(parts.group(2)), LocalTime.parse(parts.group(3)));
    }

    public List<Choice> getLengths() {
        return LENGTHS.stream().map(length -> new Choice(length.toString(), label.msg("support.minutesUnit", length))).toList();
    }

    /** Whether something is offered, of which the answer is awaited. */
    public boolean isOpen() {
        return last != null && last.open();
    }

    /** When the meeting is set that the offered times are to replace; null when none is. */
    public Slot getStanding() {
        return standing;
    }

    public Long getMoves() {
        return moves;
    }

    public void setMoves(Long moves) {
        this.moves = moves;
    }

    public OfferCard getLast() {
        return last;
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public List<String> getTimes() {
        return times;
    }

    public void setTimes(List<String> times) {
        this.times = times == null ? new ArrayList<>() : new ArrayList<>(times);
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }
}
