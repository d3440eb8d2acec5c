package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.support.OfferChoice.Result;
import org.junit.jupiter.api.Test;

/** Times that are offered in place of a meeting that is set: it stays until another is chosen. */
class OffersInsteadIT extends OfferingIT {
    private long instead(long meeting, List<Slot> times) {
        as(officer);
        return offers.offerInstead(seen(meeting), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), times, today().plusDays(5), null);
    }

    private long standing(long caseId) {
        return fixture.number("select max(id) from support_record where case_id = ? and status = 'PLANNED'", caseId);
    }

    @Test
    void aMeetingThatIsSetStaysUntilAnotherTimeIsChosen() {
        long caseId = aCase(CaseStatus.MATCHING);
        long meeting = planned(caseId, 15);
        String uid = fixture.text("select uid from appointment where record_id = ?", meeting);
        assertEquals("support.offer.answerBy.standing", Refusal.key(() -> offers.offerInstead(seen(meeting), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null),
            List.of(slot(today().plusDays(20), 10), slot(today().plusDays(20), 14)), today().plusDays(16), null)));
        long offer = instead(meeting, three());
        assertEquals(1, letters(caseId, "support-offeredInstead-"));
        assertEquals("PLANNED", statusOf(meeting));
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        as(fixture.applicantOf(organization));
        OfferCard card = queries.ofMyCase(fixture.caseNo(caseId)).orElseThrow();
        assertEquals(new Slot(today().plusDays(15), LocalTime.of(13, 0), LocalTime.of(14, 0)), card.standing());
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(1)));
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(1)), "clicked twice");
        assertEquals("CANCELLED", statusOf(meeting));
        long now = standing(caseId);
        assertEquals(uid + " 1", fixture.text("select concat(uid, ' ', revision) from appointment where record_id = ?", now), "one meeting for every calendar, and a later word");
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertEquals(List.of("T13", "T16", "T13"), transitions(caseId));
        assertEquals(0, fixture.number("select count(*) from booking where record_id = ?", meeting));
        assertEquals(0, held());
        assertEquals(2, letters(caseId, "support-moved-"), "the applicant and the supporter");
        String invitation = fixture.text("select calendar from outbox_letter where case_id = ? and recipient = ? and idempotency_key like 'support-moved-%'", caseId, adviser.who().email());
        assertTrue(invitation.contains("SEQUENCE:1") && invitation.contains("METHOD:REQUEST"), invitation);
    }

    @Test
    void whoDeclinesKeepsTheMeetingAsItWas() {
        long caseId = aCase(CaseStatus.MATCHING);
        long meeting = planned(caseId, 15);
        long offer = instead(meeting, three());
        as(fixture.applicantOf(organization));
        assertEquals(Result.REFUSED, choice.noneSuits(offer, "元の日のままで㈱𠮷"));
        assertEquals("PLANNED", statusOf(meeting));
        assertEquals(0, held());
        assertEquals(0, letters(caseId, "support-moved-"));
        long again = instead(meeting, three());
        past(again);
        as(fixture.applicantOf(organization));
        assertEquals(Result.EXPIRED, choice.choose(again, times(again).get(0)));
        assertEquals("PLANNED", statusOf(meeting), "nor does time that passes move it");
    }

    @Test
    void a76_whatTheOfficeMovesOrGivesUpItselfIsNotMovedByAnOldOffer() {
        long caseId = aCase(CaseStatus.MATCHING);
        long meeting = planned(caseId, 15);
        long offer = instead(meeting, three());
        as(officer);
        meetings.move(seen(meeting), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(16)));
        assertEquals("WITHDRAWN", state(offer));
        as(fixture.applicantOf(organization));
        assertEquals(Result.WITHDRAWN, choice.choose(offer, times(offer).get(0)));
        long moved = standing(caseId);
        long second = instead(moved, three());
        as(officer);
        meetings.cancel(seen(moved), "取りやめ");
        assertEquals("WITHDRAWN", state(second));
        assertEquals(0, held());
        as(adviser.who());
        assertThrows(NotAllowed.class, () -> offers.offerInstead(seen(moved), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), null));
        as(officer);
        assertEquals("support.offer.begun", Refusal.key(() -> instead(moved, three())), "it is not planned any more");
    }

    @Test
    void a76_otherTimesAreAskedForAtTheInstantTheMeetingIsCancelled() throws Exception {
        for (int round = 0; round < 4; round++) {
            adviser = fixture.supporter("REG_REGEN");
            long caseId = aCase(CaseStatus.MATCHING);
            long meeting = planned(caseId, 15);
            RecordSeen seen = seen(meeting);
            var barrier = new CyclicBarrier(2);
            Future<String> asking = atOnce.start(barrier, officer, () -> offers.offerInstead(seen, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(),
                today().plusDays(5), null));
            Future<String> cancelling = atOnce.start(barrier, staff(), () -> meetings.cancel(seen, "取りやめ"));
            assertEquals("done", cancelling.get(60, TimeUnit.SECONDS));
            String asked = asking.get(60, TimeUnit.SECONDS);
            assertTrue(List.of("done", "error.stale").contains(asked), asked);
            assertEquals("CANCELLED", statusOf(meeting));
            assertEquals(0, fixture.number("select count(*) from meeting_offer where case_id = ? and state = 'OPEN'", caseId), "nothing is offered for a meeting that is not");
            assertEquals(0, held());
        }
    }

    @Test
    void theLetterOfAnOfferThatFellTellsOfNoMeetingThatFellWithIt() {
        long caseId = aCase(CaseStatus.MATCHING);
        long meeting = planned(caseId, 15);
        long offer = instead(meeting, three());
        String offered = fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'support-offeredInstead-%'", caseId);
        assertTrue(offered.contains("いま決まっている面談"), offered);
        long assignment = fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, adviser.id());
        matching.release(assignment, fixture.number("select version from assignment where id = ?", assignment));
        assertEquals("FALLEN", state(offer));
        assertEquals("CANCELLED", statusOf(meeting));
        String letter = fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'support-fallen-%'", caseId);
        assertTrue(letter.contains("行えなくなりました") && !letter.contains("いま決まっている面談"), letter);
    }

    @Test
    void otherTimesAreAskedForOnThePageOfAMeetingThatEndsAtMidnight() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        as(officer);
        RecordForm late = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(15));
        late.setStartTime(LocalTime.of(23, 0));
        late.setEndTime(null);
        late.setMinutes(60);
        long meeting = meetings.plan(caseId, late, null);
        assertNull(fixture.text("select end_time from support_record where id = ?", meeting), "a day has no such time");
        fixture.withPassword(officer);
        var visit = new Visit(baseUrl());
        visit.signIn(officer.email());
        var page = visit.get("/office/cases/" + fixture.caseNo(caseId) + "/offer?moves=" + meeting);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("23:59"), page.body());
    }

    @Test
    void whoDeclinedIsToldTheDayThatStandsAndAskedNothing() {
        long caseId = aCase(CaseStatus.MATCHING);
        long offer = instead(planned(caseId, 15), three());
        Who applicant = fixture.applicantOf(organization);
        fixture.withPassword(applicant);
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String address = "/portal/cases/" + fixture.caseNo(caseId);
        assertTrue(visit.get(address).body().contains("新しい日時を選ぶまで"));
        as(applicant);
        assertEquals(Result.REFUSED, choice.noneSuits(offer, "元の日のままで"));
        String after = visit.get(address).body();
        assertTrue(after.contains("決まっている面談") && !after.contains("新しい日時を選ぶまで"), after);
    }
}
