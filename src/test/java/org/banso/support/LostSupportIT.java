package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.calendar.CalendarQueries;
import org.banso.consultation.CaseStatus;
import org.banso.document.Reception;
import org.banso.document.Uploads;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supporter loses the case between a meeting and its record: by release, by a conflict, or because his pledge ran out. */
class LostSupportIT extends SupportIT {
    private static final String RELEASED = "update assignment set state = 'RELEASED' where supporter_id = ?";
    private static final String CONFLICTED = "update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where supporter_id = ?";
    private static final String UNBOUND = "update supporter set nda_expires_on = '2020-01-01' where id = ?";

    @Inject
    private SupportQueries queries;
    @Inject
    private WorkQueries work;
    @Inject
    private WritingQueries writing;
    @Inject
    private RecordHistoryQueries history;
    @Inject
    private DeskQueries desk;
    @Inject
    private CalendarQueries calendar;
    @Inject
    private SignOffs signOffs;
    @Inject
    private NextActions nextActions;
    @Inject
    private Uploads uploads;
    @Inject
    private Reception reception;
    @Inject
    private Event<Tick> ticks;

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED, UNBOUND})
    void a18_nothingOfAnOpenPageIsKeptAndNothingWaitsForHim(String how) {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        as(adviser.who());
        RecordForm form = written(RecordKind.DOC_REVIEW, adviser.id());
        form.getActions().get(0).setWho(ActionOwner.SUPPORTER);
        long record = records.write(caseId, form, null);
        long step = fixture.number("select id from next_action where record_id = ?", record);
        RecordSeen seen = seen(record);
        RecordSeen planned = seen(meeting);
        RecordForm held = written(RecordKind.SUPPORTER_MEETING, adviser.id());
        byte[] text = "資料".getBytes(StandardCharsets.UTF_8);
        Uploads.Progress upload = uploads.begin(new Uploads.Wanted(caseId, record, null, "資料.txt", text.length, null));
        uploads.append(upload.id(), 0, text);
        assertEquals(1, work.meetings(10).size());
        assertEquals(1, work.supporterActions(10).size());
        fixture.update(how, adviser.id());

        Map<String, Executable> presses = new LinkedHashMap<>();
        presses.put("write", () -> records.write(caseId, written(RecordKind.DOC_REVIEW, adviser.id()), null));
        presses.put("correct", () -> records.correct(seen, written(RecordKind.DOC_REVIEW, adviser.id()), "聞き直した㈱"));
        presses.put("hold", () -> records.hold(planned, held));
        presses.put("sign", () -> signOffs.sign(seen));
        presses.put("done", () -> nextActions.done(step));
        presses.put("undone", () -> nextActions.undo(step));
        presses.put("end an upload", () -> reception.finish(upload.id()));
        presses.put("begin an upload", () -> uploads.begin(new Uploads.Wanted(caseId, record, null, "資料.txt", text.length, null)));
        presses.put("open the form", () -> writing.begin(no, null));
        presses.put("open the record", () -> writing.open(no, record));
        presses.put("open its history", () -> history.of(no, record));
        presses.put("open the case", () -> queries.of(no));
        presses.forEach((what, press) -> assertThrows(NotFound.class, press, what));
        assertEquals(List.of(), queries.ofCase(caseId));
        assertEquals(List.of(), desk.mine());
        assertEquals(List.of(), work.meetings(10));
        assertEquals(List.of(), work.toWrite(10));
        assertEquals(List.of(), work.supporterActions(10));
        assertEquals(List.of(), calendar.mine(today(), today().plusDays(30)));
        assertEquals(List.of(), calendar.myOffered(today(), today().plusDays(30)));
        assertEquals("HELD", statusOf(record));
        assertEquals("PLANNED", statusOf(meeting));
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED, UNBOUND})
    void a17_heIsNotRemindedOfAMeetingOfACaseHeHasLost(String how) {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(1)), null);
        fixture.update("update support_record set created_at = ? where id = ?", LocalDateTime.of(2026, 1, 1, 0, 0), meeting);
        fixture.update(how, adviser.id());
        String letters = "select count(*) from outbox_letter where recipient = ?";
        long before = fixture.number(letters, adviser.who().email());
        asSystem();
        ticks.fire(new Tick(Jst.startOf(today()).plusSeconds(9 * 3600)));
        assertEquals(1, fixture.number("select count(*) from appointment where record_id = ? and reminded_at is not null", meeting), "the others are reminded");
        assertEquals(before, fixture.number(letters, adviser.who().email()));
    }

    @Test
    void a17_noFreeTimeIsAskedForACaseHeHasLost() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        unassign(caseId, adviser);
        as(staff());
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(5));
        form.setStartTime(LocalTime.of(15, 0));
        form.setEndTime(LocalTime.of(16, 0));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> meetings.plan(caseId, form, null)));
    }
}
