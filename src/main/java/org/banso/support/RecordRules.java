package org.banso.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.Text;
import org.banso.support.RecordForm.ActionForm;

/**
 * What a record and a planned meeting must hold (domain.md 4.5). Tidies while it checks: the minutes follow from the times, the end from the minutes. Every fault is told at once, at its field.
 */
final class RecordRules {
    private static final String FILL = "common.fillPlease";
    private static final String CHOOSE = "common.choosePlease";

    private final List<Fault> faults = new ArrayList<>();
    private final RecordForm form;
    private final Instant now;
    private final BiPredicate<String, String> known;

    private RecordRules(RecordForm form, Instant now, BiPredicate<String, String> known) {
        this.form = form;
        this.now = now;
        this.known = known;
    }

    /**
     * Support that was given.
     *
     * @param received the day of the case's receipt; nothing was given before it
     * @param known    whether a code list has a code
     */
    static void checkHeld(RecordForm form, LocalDate received, Instant now, BiPredicate<String, String> known) {
        var rules = new RecordRules(form, now, known);
        rules.common();
        rules.notInFuture();
        rules.fault(form.getPerformedOn() != null && form.getPerformedOn().isBefore(received), "performedOn", "support.beforeReceipt", received);
        rules.supporterOfMeeting();
        form.setAttendees(rules.line("attendees", form.getAttendees(), RecordForm.ATTENDEES_MAX, true));
        form.setInternalNote(rules.text("internalNote", form.getInternalNote(), true));
        form.setApplicantText(rules.text("applicantText", form.getApplicantText(), false));
        rules.fault(form.getExpertise().isEmpty(), "expertise", CHOOSE);
        rules.actions();
        rules.tell();
    }

    /** Why something written is changed, told at this input when it is missing. */
    static String reason(String field, String typed) {
        String tidy = Text.cleanOrNull(typed);
        if (tidy == null) {
            throw BusinessException.at(field, FILL);
        }
        if (Text.length(tidy) > RecordForm.REASON_MAX) {
            throw BusinessException.at(field, "support.tooLong", RecordForm.REASON_MAX, Text.length(tidy));
        }
        return tidy;
    }

    /** A meeting to come. */
    static void checkPlanned(RecordForm form, Instant now, BiPredicate<String, String> known) {
        var rules = new RecordRules(form, now, known);
        rules.common();
        rules.fault(form.getKind() != null && !form.getKind().isMeeting(), "kind", "support.plan.notMeeting");
        LocalDate on = form.getPerformedOn();
        rules.fault(on != null && on.isBefore(Jst.day(now)), "performedOn", "support.plan.past");
        rules.fault(on != null && on.isAfter(Jst.day(now).plusYears(RecordForm.YEARS_AWAY)), "performedOn", "support.dayTooFar", RecordForm.YEARS_AWAY);
        rules.supporterOfMeeting();
        form.setAttendees(rules.line("attendees", form.getAttendees(), RecordForm.ATTENDEES_MAX, false));
        form.setLink(rules.line("link", form.getLink(), RecordForm.LINK_MAX, false));
        rules.fault(form.getLink() != null && MeetingPlace.address(form.getLink()) == null, "link", "support.meeting.link.wrong");
        rules.fault(form.getPeople() != null && form.getPeople().size() > RecordForm.PEOPLE_MOST, "people", "support.meeting.people.most", RecordForm.PEOPLE_MOST);
        form.setInternalNote(null);
        form.setApplicantText(null);
        form.getActions().clear();
        rules.tell();
    }

    /** The text of the applicant as the office releases it. */
    static String released(String text) {
        if (Text.isBlank(text)) {
            throw BusinessException.at("applicantText", "support.nothingToRelease");
        }
        if (Text.length(text) > RecordForm.NOTE_MAX) {
            throw BusinessException.at("applicantText", "support.tooLong", RecordForm.NOTE_MAX, Text.length(text));
        }
        return Text.clean(text);
    }

    private void supporterOfMeeting() {
        fault(form.getKind() == RecordKind.SUPPORTER_MEETING && form.getSupporterId() == null, "supporterId", CHOOSE);
    }

    private void common() {
        fault(form.getKind() == null, "kind", CHOOSE);
        fault(form.getPerformedOn() == null, "performedOn", FILL);
        fault(form.getMethod() == null || !known.test("method", form.getMethod()), "method", CHOOSE);
        form.setPlace(line("place", form.getPlace(), RecordForm.PLACE_MAX, false));
        if (form.getExpertise() == null) {
            form.setExpertise(new ArrayList<>());
        }
        fault(form.getExpertise().size() > RecordForm.EXPERTISE_MOST, "expertise", "support.expertiseMost", RecordForm.EXPERTISE_MOST);
        fault(form.getExpertise().stream().anyMatch(code -> !known.test("expertise", code)), "expertise", CHOOSE);
        times();
    }

    private void times() {
        LocalTime start = form.getStartTime();
        LocalTime end = form.getEndTime();
        boolean meeting = form.getKind() != null && form.getKind().isMeeting();
        fault(meeting && start == null, "startTime", FILL);
        fault(start == null && end != null && !meeting, "startTime", FILL);
        boolean backwards = start != null && end != null && !end.isAfter(start);
        fault(backwards, "endTime", "support.endBeforeStart");
        Integer minutes = form.getMinutes();
        fault(meeting && minutes == null && end == null, "endTime", "support.endOrMinutes");
        boolean tooLong = start != null && end != null && !backwards && minutes == null && Duration.between(start, end).toMinutes() > RecordForm.MINUTES_MAX;
        fault(tooLong, "endTime", "support.minutesMost", RecordForm.MINUTES_MAX);
        boolean longerThanMeeting = start != null && end != null && !backwards && minutes != null && minutes > Duration.between(start, end).toMinutes();
        fault(longerThanMeeting, "minutes", "support.minutesOverTimes");
        fault(minutes != null && minutes < 1, "minutes", "support.minutesLeast");
        fault(minutes != null && minutes > RecordForm.MINUTES_MAX, "minutes", "support.minutesMost", RecordForm.MINUTES_MAX);
    }

    /** What follows from the rest; only in a form without faults, or a later change of the times would contradict it. */
    private void fillTimes() {
        LocalTime start = form.getStartTime();
        Integer minutes = form.getMinutes();
        if (start != null && form.getEndTime() != null && minutes == null) {
            form.setMinutes(minutes(form));
        } else if (start != null && form.getEndTime() == null && minutes != null) {
            LocalTime ends = start.plusMinutes(minutes);
            form.setEndTime(ends.isAfter(start) ? ends : null);
        }
    }

    /** From the beginning to the end, both of which are said. */
    static int minutes(RecordForm form) {
        return (int) Duration.between(form.getStartTime(), form.getEndTime()).toMinutes();
    }

    private void notInFuture() {
        LocalDate on = form.getPerformedOn();
        if (on == null) {
            return;
        }
        LocalDate today = Jst.day(now);
        fault(on.isAfter(today), "performedOn", "support.future");
        fault(on.isBefore(today.minusYears(RecordForm.YEARS_AWAY)), "performedOn", "support.dayTooFar", RecordForm.YEARS_AWAY);
        boolean laterToday = on.equals(today) && form.getStartTime() != null && form.getStartTime().isAfter(Jst.at(now).toLocalTime());
        fault(laterToday, "startTime", "support.future");
    }

    private void actions() {
        fault(form.getActions().stream().filter(row -> !blank(row)).count() > RecordForm.ACTIONS_MOST, "what0", "support.actionsMost", RecordForm.ACTIONS_MOST);
        for (int i = 0; i < form.getActions().size(); i++) {
            ActionForm row = form.getActions().get(i);
            if (blank(row)) {
                continue;
            }
            row.setWhat(line("what" + i, row.getWhat(), RecordForm.ACTION_MAX, true));
            fault(row.getWho() == null, "who" + i, CHOOSE);
            fault(row.getDueOn() == null, "dueOn" + i, FILL);
        }
    }

    /** A row of the page that nobody filled in; it stays where it is, because faults name the rows as the page shows them. */
    static boolean blank(ActionForm row) {
        return Text.isBlank(row.getWhat()) && row.getDueOn() == null;
    }

    private String line(String field, String typed, int max, boolean required) {
        String tidy = Text.singleLineOrNull(typed);
        fault(required && tidy == null, field, FILL);
        fault(Text.length(tidy) > max, field, "support.tooLong", max, Text.length(tidy));
        return tidy;
    }

    private String text(String field, String typed, boolean required) {
        String tidy = Text.cleanOrNull(typed);
        fault(required && tidy == null, field, FILL);
        fault(Text.length(tidy) > RecordForm.NOTE_MAX, field, "support.tooLong", RecordForm.NOTE_MAX, Text.length(tidy));
        return tidy;
    }

    private void fault(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            faults.add(new Fault(field, key, args));
        }
    }

    private void tell() {
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        fillTimes();
    }
}
