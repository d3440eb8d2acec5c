package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.junit.jupiter.api.Test;

/** An hour of advice is written down and its time handed in by one tap; or neither is. */
class TimedRecordsIT extends SupportIT {
    @Inject
    private WritingQueries writing;
    @Inject
    private AtOnce atOnce;

    private RecordForm timed(RecordKind kind, long supporter) {
        RecordForm form = written(kind, supporter);
        form.setTimeToo(true);
        return form;
    }

    private List<String> timeOf(long recordId) {
        return fixture.texts("select concat(kind, ' ', minutes, ' ', state) from work_log where record_id = ? order by kind", recordId);
    }

    @Test
    void a77_oneTapHandsTheTimeInOnce() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordForm form = timed(RecordKind.HANDS_ON, adviser.id());
        form.setPrepMinutes(20);
        String key = UUID.randomUUID().toString();
        long record = records.write(caseId, form, key);
        assertEquals(record, records.write(caseId, timed(RecordKind.HANDS_ON, adviser.id()), key), "pressed twice");
        assertEquals(List.of("PREP 20 SUBMITTED", "REVIEW 60 SUBMITTED"), timeOf(record));
    }

    @Test
    void a77_twoRecordsOfOneSupporterAtTheSameInstantDoNotHoldEachOtherUp() throws Exception {
        for (int round = 0; round < 4; round++) {
            long one = caseIn(CaseStatus.IN_SUPPORT);
            long other = caseIn(CaseStatus.IN_SUPPORT);
            SupporterMade adviser = adviserOf(one);
            accept(other, adviser);
            var barrier = new CyclicBarrier(2);
            List<Future<String>> both = List.of(atOnce.start(barrier, adviser.who(), () -> records.write(one, timed(RecordKind.HANDS_ON, adviser.id()), null)),
                atOnce.start(barrier, adviser.who(), () -> records.write(other, timed(RecordKind.HANDS_ON, adviser.id()), null)));
            assertEquals(List.of("done", "done"), List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS)));
            assertEquals(2, fixture.number("select count(*) from work_log where supporter_id = ?", adviser.id()));
        }
    }

    @Test
    void aPlannedMeetingIsWrittenUpWithItsTime() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today()), null);
        as(adviser.who());
        records.hold(seen(meeting), timed(RecordKind.SUPPORTER_MEETING, adviser.id()));
        assertEquals("HELD", statusOf(meeting));
        assertEquals(List.of("MEETING 60 SUBMITTED"), timeOf(meeting));
    }

    @Test
    void whereTheTimeIsRefusedNothingIsWritten() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordForm form = timed(RecordKind.HANDS_ON, adviser.id());
        form.setPrepMinutes(1500);
        assertEquals("honorarium.minutesWrong", Refusal.key(() -> records.write(caseId, form, null)));
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ?", caseId));
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals("support.time.others", Refusal.key(() -> records.write(caseId, timed(RecordKind.HANDS_ON, adviser.id()), null)), "nobody hands in another's time");
        assertEquals(0, fixture.number("select count(*) from work_log where case_id = ?", caseId));
    }

    @Test
    void theFormOpensAsItWasLastTime() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordDraft begun = writing.begin(fixture.caseNo(caseId), null);
        assertFalse(begun.asLastTime(), "there was no last time");
        RecordForm first = begun.form();
        assertEquals(RecordKind.SUPPORTER_MEETING, first.getKind());
        RecordForm form = written(RecordKind.PITCH, adviser.id());
        form.setMethod("VISIT");
        records.write(caseId, form, null);
        RecordDraft next = writing.begin(fixture.caseNo(caseId), null);
        assertTrue(next.mine() && next.asLastTime());
        assertFalse(writing.begin(fixture.caseNo(caseId), RecordKind.DOC_REVIEW).asLastTime(), "of another kind");
        assertEquals(RecordKind.PITCH, next.form().getKind());
        assertEquals("VISIT", next.form().getMethod());
        assertEquals("𠮷田 花子、㈱ﾊﾝｶｸ 太郎", next.form().getAttendees());
        assertFalse(next.form().getEndTime().isBefore(next.form().getStartTime()));
        as(staff());
        RecordDraft office = writing.begin(fixture.caseNo(caseId), null);
        assertFalse(office.mine());
        assertEquals(null, office.form().getStartTime(), "the office was not there");
    }

    @Test
    void theButtonStandsAtTheDeskOnly() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        fixture.withPassword(adviser.who());
        var visit = new Visit(baseUrl());
        visit.signIn(adviser.who().email());
        String page = visit.get("/desk/cases/" + fixture.caseNo(caseId) + "/records/new").body();
        assertTrue(page.contains("保存して従事時間も申告する"));
        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(staff()).email());
        assertFalse(office.get("/office/cases/" + fixture.caseNo(caseId) + "/records/new").body().contains("保存して従事時間も申告する"));
    }
}
