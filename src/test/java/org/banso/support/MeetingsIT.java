package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** From the planned meeting to the held one, and what the case makes of it. */
class MeetingsIT extends SupportIT {
    @Inject
    private SupportQueries queries;
    @Inject
    private WorkQueries work;

    @Test
    void supportersMeetingMovesTheCaseAndTellsBothSides() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertEquals("PLANNED", statusOf(meeting));
        assertEquals(today().plusDays(3).toString(), fixture.text("select due_on from consultation_case where id = ?", caseId));
        assertEquals(1, letters(caseId, "support-planned-supporter-"));
        assertEquals(2, letters(caseId, "support-planned-"));
        String toSupporter = fixture.text("select body from outbox_letter where case_id = ? and recipient = ?", caseId, adviser.who().email());
        assertTrue(toSupporter.contains(fixture.caseNo(caseId)) && !toSupporter.contains("細胞シート"), "what it is about stays behind the sign-in");
    }

    @Test
    void heldMeetingStartsSupport() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today()), null);
        as(adviser.who());
        records.hold(seen(meeting), written(RecordKind.SUPPORTER_MEETING, adviser.id()));
        assertEquals(CaseStatus.IN_SUPPORT, fixture.status(caseId));
        assertEquals(List.of("T13", "T15"), transitions(caseId));
        assertNotNull(fixture.text("select first_supporter_meeting_at from consultation_case where id = ?", caseId));
        assertNotNull(fixture.text("select first_support_at from consultation_case where id = ?", caseId));
        assertEquals("60", fixture.text("select minutes from support_record where id = ?", meeting));
    }

    @Test
    void milestoneIsSetWhateverTheStateThenIs() {
        for (CaseStatus status : List.of(CaseStatus.RECEIVED, CaseStatus.SCREENING, CaseStatus.KARTE_OPEN, CaseStatus.MATCHING, CaseStatus.IN_SUPPORT,
                CaseStatus.FOLLOW_UP, CaseStatus.CLOSED)) {
            long caseId = caseIn(status);
            as(staff());
            records.write(caseId, written(RecordKind.PRE_INTERVIEW, null), null);
            assertEquals(status, fixture.status(caseId), "a record alone moves nothing but MEETING_SET");
            assertNotNull(fixture.text("select pre_interview_held_at from consultation_case where id = ?", caseId), status.name());
            assertNull(fixture.text("select first_supporter_meeting_at from consultation_case where id = ?", caseId));
        }
    }

    @Test
    void firstMeetingOfAKindStaysTheMilestone() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        as(staff());
        RecordForm first = written(RecordKind.FOLLOW_UP, null);
        first.setPerformedOn(today().minusDays(10));
        records.write(caseId, first, null);
        String at = fixture.text("select follow_up_at from consultation_case where id = ?", caseId);
        records.write(caseId, written(RecordKind.FOLLOW_UP, null), null);
        assertEquals(at, fixture.text("select follow_up_at from consultation_case where id = ?", caseId));
        assertEquals(2, fixture.number("select count(*) from case_event where case_id = ? and kind = 'FOLLOW_UP_HELD'", caseId));
    }

    @Test
    void cancelledMeetingSendsTheCaseBackToMatching() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        meetings.cancel(seen(meeting), "相談者の都合");
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId));
        assertEquals("CANCELLED", statusOf(meeting));
        assertEquals(List.of("T13", "T16"), transitions(caseId));
        assertEquals(2, letters(caseId, "support-cancelled-"));
        assertEquals("support.notPlanned", Refusal.key(() -> meetings.cancel(seen(meeting), "もう一度")));
    }

    @Test
    void noShowIsKnownOnTheDayAtTheEarliest() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long later = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(1)), null);
        assertEquals("support.noShow.early", Refusal.key(() -> meetings.noShow(seen(later), "来なかった")));
        long moved = meetings.move(seen(later), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today()));
        meetings.noShow(seen(moved), "連絡なし");
        assertEquals("NO_SHOW", statusOf(moved));
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId));
    }

    @Test
    void movedMeetingKeepsTheCaseWaitingForTheNewDay() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long first = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        long second = meetings.move(seen(first), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(9)));
        assertEquals("CANCELLED", statusOf(first));
        assertEquals("PLANNED", statusOf(second));
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertEquals(today().plusDays(9).toString(), fixture.text("select due_on from consultation_case where id = ?", caseId));
        assertEquals(2, letters(caseId, "support-moved-"));
        assertEquals(0, letters(caseId, "support-cancelled-"), "one letter says it all");
    }

    @Test
    void withASecondMeetingAheadTheCaseGoesOnWaiting() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long first = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(9)), null);
        meetings.cancel(seen(first), "講師の都合");
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
    }

    @Test
    void guardOfTheMeetingIsProven() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade stranger = fixture.supporter("REG_REGEN");
        as(staff());
        assertEquals("consultation.guard.accepted",
            Refusal.key(() -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, stranger.id(), today().plusDays(3)), null)));
        accept(caseId, stranger);
        fixture.update("update supporter set nda_expires_on = ? where id = ?", today().plusDays(2), stranger.id());
        assertEquals("consultation.guard.nda",
            Refusal.key(() -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, stranger.id(), today().plusDays(3)), null)));
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId));
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ?", caseId), "a refused plan leaves nothing");
        assertEquals(0, letters(caseId, "support-"));
    }

    @Test
    void theCheckIsOfTheOneChosenAndNotOfTheTeam() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade clear = adviserOf(caseId);
        SupporterMade employed = adviserOf(caseId);
        employAtApplicant(employed);
        as(staff());
        assertEquals("consultation.guard.conflict",
            Refusal.key(() -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, employed.id(), today().plusDays(3)), null)));
        meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, clear.id(), today().plusDays(3)), null);
        assertEquals("support.supporter.notOfCase",
            Refusal.key(() -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, employed.id(), today().plusDays(4)), null)), "nor beside T13");
    }

    @Test
    void aFullTimerAdvisesUnaskedAndNeverPastTheConflictCheck() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade clear = fullTimer();
        SupporterMade employed = fullTimer();
        employAtApplicant(employed);
        SupporterMade suspect = fullTimer();
        fixture.update("insert into supporter_tie (supporter_id, reason, counterpart_name, name_key, from_on) values (?, 'COI_FEES', ?, ?, ?)", suspect.id(),
            "㈱𠮷田ﾊﾞｲｵ", Names.organizationKey("㈱𠮷田ﾊﾞｲｵ"), today().minusYears(1));
        SupporterMade stranger = fixture.supporter("REG_REGEN");
        as(staff());
        for (SupporterMade refusedOne : List.of(employed, suspect, stranger)) {
            assertEquals("support.supporter.notOfCase",
                Refusal.key(() -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, refusedOne.id(), today().plusDays(3)), null)), "one answer for all");
            assertEquals("support.supporter.notOfCase",
                Refusal.key(() -> records.write(caseId, written(RecordKind.SUPPORTER_MEETING, refusedOne.id()), null)));
        }
        assertEquals("PLANNED", statusOf(meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, clear.id(), today().plusDays(3)), null)));
        assertEquals("HELD", statusOf(records.write(caseId, written(RecordKind.SUPPORTER_MEETING, clear.id()), null)));
        accept(caseId, suspect);
        assertEquals("PLANNED", statusOf(meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, suspect.id(), today().plusDays(4)), null)),
            "a reviewer has judged him");
    }

    @Test
    void screenerSetsPreInterviewsOnly() {
        long caseId = caseIn(CaseStatus.SCREENING);
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertEquals(List.of(RecordKind.PRE_INTERVIEW, RecordKind.FOLLOW_UP), meetings.kinds());
        long meeting = meetings.plan(caseId, plan(RecordKind.PRE_INTERVIEW, null, today().plusDays(2)), null);
        assertEquals("PLANNED", statusOf(meeting));
        assertThrows(NotAllowed.class, () -> meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, fixture.supporter("IP").id(), today().plusDays(2)), null));
    }

    @Test
    void nobodyElseSetsOrCancels() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        for (var who : List.of(adviser.who(), fixture.person(Role.APPLICANT), fixture.person(Role.COI_REVIEWER), fixture.person(Role.COMMISSIONER),
                fixture.person(Role.SYS_ADMIN), fixture.person(Role.AUDITOR))) {
            as(who);
            assertThrows(NotAllowed.class, () -> meetings.plan(caseId, plan(RecordKind.FOLLOW_UP, null, today().plusDays(3)), null));
            assertThrows(NotAllowed.class, () -> meetings.cancel(seen(meeting), "だめ"));
        }
        asNobody();
        assertThrows(NotAllowed.class, () -> meetings.noShow(seen(meeting), "だめ"));
    }

    @Test
    void a77_sameFormTwiceMakesOneMeetingAndOneLetter() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        String key = UUID.randomUUID().toString();
        long first = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), key);
        assertEquals(first, meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), key));
        assertEquals(List.of("T13"), transitions(caseId));
        assertEquals(2, letters(caseId, "support-planned-"));
    }

    @Test
    void startPagesShowTheMeetingToItsPeople() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        var owner = staff();
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        as(owner);
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        assertEquals(List.of(meeting), work.meetings(5).stream().map(MeetingRow::id).toList());
        as(adviser.who());
        MeetingRow next = work.meetings(5).get(0);
        assertEquals(meeting, next.id());
        assertEquals("https://meet.example.jp/abc", next.joinAddress());
        assertEquals(List.of(), work.toWrite(5));
        fixture.update("update support_record set performed_on = ? where id = ?", today().minusDays(1), meeting);
        assertEquals(List.of(meeting), work.toWrite(5).stream().map(MeetingRow::id).toList());
        fixture.update("update support_record set performed_on = ?, start_time = '00:00:00' where id = ?", today(), meeting);
        assertEquals(List.of(meeting), work.toWrite(5).stream().map(MeetingRow::id).toList(), "from its beginning on");
        fixture.update("update support_record set start_time = '23:59:59' where id = ?", meeting);
        assertEquals(List.of(), work.toWrite(5), "not before");
        as(fixture.supporter("IP").who());
        assertEquals(List.of(), work.meetings(5));
        assertThrows(NotFound.class, () -> queries.of(fixture.caseNo(caseId)));
    }
}
