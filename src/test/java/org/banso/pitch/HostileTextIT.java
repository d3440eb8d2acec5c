package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banso.calendar.Rooms;
import org.banso.consultation.CaseStatus;
import org.banso.honorarium.StatementPdf;
import org.banso.honorarium.StatementSheet;
import org.banso.honorarium.WorkForm;
import org.banso.honorarium.WorkLogs;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Markup;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.support.ActionOwner;
import org.banso.support.Meetings;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.RecordSeen;
import org.banso.support.Records;
import org.banso.support.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a43, a44: whatever people type about support that is given, every page, letter, calendar and paper shows it as the text it is. */
class HostileTextIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Meetings meetings;
    @Inject
    private Records records;
    @Inject
    private Release release;
    @Inject
    private Rooms rooms;
    @Inject
    private Pitches pitches;
    @Inject
    private Comments comments;
    @Inject
    private Questions questions;
    @Inject
    private Bank bank;
    @Inject
    private Investors investors;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private RoomHand hand;
    @Inject
    private WorkLogs logs;
    @Inject
    private StatementPdf paper;
    @Inject
    private Clock clock;

    private Who staff;
    private Who applicant;
    private SupporterMade adviser;
    private long running;
    private String no;

    @BeforeEach
    void aCaseOfPeopleWithHostileNames() {
        long organization = fixture.organization();
        applicant = hostile(fixture.applicantOf(organization));
        staff = hostile(fixture.person(Role.OFFICE_MANAGER));
        adviser = fixture.supporter("CMC");
        hostile(adviser.who());
        fixture.update("update supporter set name = ? where id = ?", Markup.LINE, adviser.id());
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(running);
        LocalDate received = today().minusMonths(1);
        fixture.update("update consultation_case set title = ?, contact_name = ?, organization_name = ?, consulted_on = ?, received_at = ? where id = ?", Markup.LINE, Markup.LINE, Markup.LINE,
            received, LocalDateTime.ofInstant(Jst.startOf(received), ZoneOffset.UTC), running);
        fixture.cleared(running, adviser.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CMC', 'CLEAR', ?)",
            running, adviser.id(), adviser.who().accountId(), today());
    }

    private Who hostile(Who who) {
        fixture.update("update account set display_name = ? where id = ?", Markup.LINE, who.accountId());
        return fixture.withPassword(who);
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    private RecordForm form(RecordKind kind, LocalDate on, String place) {
        var form = new RecordForm();
        form.setKind(kind);
        form.setSupporterId(adviser.id());
        form.setPerformedOn(on);
        form.setStartTime(LocalTime.of(13, 0));
        form.setEndTime(LocalTime.of(14, 0));
        form.setMethod("VISIT");
        form.setPlace(place);
        return form;
    }

    private RecordSeen seen(long record) {
        return new RecordSeen(record, fixture.number("select version from support_record where id = ?", record));
    }

    /** The pages somebody opens; all of them must be there, be harmless, and show the words. */
    private void shown(Who who, String... addresses) {
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        for (String address : addresses) {
            var answer = visit.get(address);
            assertEquals(200, answer.statusCode(), address);
            Markup.assertShown(address, answer.body());
        }
    }

    @Test
    void a43_meetingsRecordsAndTheirCalendars() throws Exception {
        as(staff);
        rooms.add(Markup.LINE + System.nanoTime() % 1000, Markup.LINE, 4);
        LocalDate on = today().plusDays(3);
        long meeting = meetings.plan(running, form(RecordKind.SUPPORTER_MEETING, on, Markup.LINE + "\r\nATTACH:file:///etc/passwd"), null);
        RecordForm held = form(RecordKind.SUPPORTER_MEETING, today().minusDays(1), "javascript:alert(43)");
        held.setAttendees(Markup.LINE);
        held.setExpertise(List.of("CMC"));
        held.setInternalNote(Markup.TEXT);
        held.setApplicantText(Markup.TEXT);
        held.setLink("https://example.jp/?q=\"><script>alert(43)</script>");
        var action = new RecordForm.ActionForm();
        action.setWhat(Markup.LINE);
        action.setWho(ActionOwner.APPLICANT);
        action.setDueOn(today().plusDays(14));
        held.getActions().add(action);
        long record = records.write(running, held, null);
        String office = "/office/cases/" + no;
        shown(staff, office + "/releases/" + record);
        as(staff);
        release.release(seen(record), Markup.TEXT);
        RecordForm again = form(RecordKind.SUPPORTER_MEETING, today().minusDays(1), Markup.LINE);
        again.setAttendees(Markup.LINE);
        again.setExpertise(List.of("CMC"));
        again.setInternalNote(Markup.TEXT + "改");
        again.setApplicantText(Markup.TEXT + "改");
        records.correct(seen(record), again, Markup.LINE);
        shown(staff, "/office", office + "?tab=support", office + "?tab=progress", office + "/records/" + record, office + "/records/" + record + "/versions", office + "/meetings/" + meeting,
            office + "/meetings/new", office + "/offer", "/office/rooms", "/office/calendar?view=DAY&on=" + on, "/office/calendar?view=WEEK&on=" + on, "/office/calendar?view=MONTH&on=" + on);
        shown(adviser.who(), "/desk", "/desk/cases/" + no, "/desk/cases/" + no + "/records/" + record, "/desk/calendar?view=WEEK&on=" + on);
        shown(applicant, "/portal", "/portal/cases/" + no, "/portal/calendar?view=WEEK&on=" + on);

        for (String invitation : fixture.texts("select calendar from outbox_letter where case_id = ? and calendar is not null", running)) {
            List<VEvent> events = new CalendarBuilder().build(new StringReader(invitation)).getComponents(Component.VEVENT);
            assertEquals(1, events.size());
            assertEquals(1, events.get(0).getProperties(Property.ATTENDEE).size(), invitation);
            assertTrue(events.get(0).getProperties(Property.ATTACH).isEmpty(), invitation);
        }
        for (String subject : fixture.texts("select subject from outbox_letter where case_id = ?", running)) {
            assertFalse(subject.contains("\n") || subject.contains("\r"), subject);
        }
    }

    @Test
    void a43_thePitchRoomAndTheBank() {
        as(applicant);
        var opened = new PitchForm();
        opened.setAudience(Markup.LINE);
        long room = pitches.open(running, opened);
        hand.bring(room, "\"><img src=x onerror=alert(43)>.pdf", SampleDecks.pdf(Markup.LINE.substring(0, 40), "Market"));
        hand.drawn(room);
        long comment = comments.write(room, new Comments.Place(1, 1, 40, 60), Markup.TEXT, null);
        comments.answer(comment, Markup.TEXT);
        var question = new QuestionForm();
        question.setQuestion(Markup.LINE);
        question.setAnswer(Markup.TEXT);
        question.setAskedBy(Markup.LINE);
        questions.add(room, question);
        var investor = new InvestorForm();
        investor.setName(Markup.LINE + (System.nanoTime() % 1_000_000));
        investor.setContact(Markup.LINE);
        investor.setNote(Markup.TEXT);
        investors.add(room, investor);
        var rehearsal = new RehearsalForm();
        rehearsal.setHeldOn(today().minusDays(1));
        rehearsal.setPlannedMinutes(10);
        rehearsal.setNotes(Markup.TEXT);
        rehearsals.add(room, rehearsal);
        as(staff);
        var banked = new BankForm();
        banked.setQuestion(Markup.LINE);
        banked.setAnswer(Markup.TEXT);
        banked.setCriterion("MARKET");
        bank.add(banked);

        List<String> tabs = List.of("", "?v=1&page=1", "?tab=marks", "?tab=rehearsals", "?tab=questions", "?tab=investors", "?tab=teaser", "/edit");
        for (Map.Entry<Who, String> side : Map.of(staff, "/office", adviser.who(), "/desk", applicant, "/portal").entrySet()) {
            String address = side.getValue() + "/cases/" + no + "/pitches/" + room;
            shown(side.getKey(), tabs.stream().map(tab -> address + tab).toArray(String[]::new));
        }
        shown(staff, "/office/pitch-questions?q=alert(43)", "/office/cases/" + no + "?tab=support");
    }

    @Test
    void a43_workingTimeAndItsPaper() throws Exception {
        as(adviser.who());
        var form = new WorkForm();
        form.setCaseNo(no);
        form.setWorkedOn(today());
        form.setMinutes(60);
        form.setTravelYen(1000);
        form.setTravelRoute(Markup.LINE);
        form.setNote(Markup.LINE);
        logs.log(null, form, true, null);
        long log = fixture.number("select max(id) from work_log where supporter_id = ?", adviser.id());
        shown(staff, "/office/work/" + log);
        shown(adviser.who(), "/desk/work", "/desk/work/" + log);

        var out = new ByteArrayOutputStream();
        as(adviser.who());
        paper.write(new StatementSheet(YearMonth.of(2026, 10), "T1", Markup.LINE, 60, 5150, 0, 525, Instant.EPOCH, List.of()), Locale.JAPANESE, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(pdf).replaceAll("\\s", "").contains(Markup.LINE.replaceAll("\\s", "")));
            assertTrue(pdf.getDocumentCatalog().getOpenAction() == null && pdf.getPage(0).getAnnotations().isEmpty(), "nothing runs and nothing is a link");
        }
    }

    /** a44: there is no rich text; what a bent request sends in place of a text stays the text it is. */
    @Test
    void a44_aBentRequestBringsNoMarkupIntoARoom() {
        as(applicant);
        long room = hand.open(running);
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String address = "/portal/cases/" + no + "/pitches/" + room + "/edit";
        String page = visit.get(address).body();
        visit.post(address, Visit.form(page, "pitch", "pitch:audience", Markup.LINE, "pitch:occasion", "<b>VC_MEETING</b>", "pitch:save", ""));
        assertEquals("㈱𠮷田キャピタル 初回面談", fixture.text("select audience from pitch where id = ?", room), "a choice that is none is refused");
        visit.post(address, Visit.form(visit.get(address).body(), "pitch", "pitch:audience", Markup.LINE, "pitch:occasion", "VC_MEETING", "pitch:save", ""));
        assertEquals(Markup.LINE, fixture.text("select audience from pitch where id = ?", room));
    }
}
