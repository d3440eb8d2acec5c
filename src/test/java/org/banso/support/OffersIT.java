package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.support.OfferChoice.Result;
import org.junit.jupiter.api.Test;

/** Times that are offered are kept free, chosen once, and let go when they are not. */
class OffersIT extends OfferingIT {
    @Inject
    private Event<Tick> ticks;

    @Test
    void whatIsOfferedIsKeptFreeAndTheChosenTimeBecomesTheMeeting() {
        long caseId = aCase(CaseStatus.MATCHING);
        long offer = offer(caseId, three());
        assertEquals(3, held());
        assertEquals(1, letters(caseId, "support-offered-"));
        String letter = fixture.text("select body from outbox_letter where case_id = ?", caseId);
        assertTrue(letter.contains("10:00～11:00") && letter.contains("14:00～15:00"), letter);
        assertFalse(letter.contains(adviser.who().name()), "whom he will meet stands in the letter about the meeting");
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId), "nothing is set yet");
        long other = aCase(CaseStatus.IN_SUPPORT);
        RecordForm inTheWay = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        inTheWay.at(slot(today().plusDays(10), 14));
        assertEquals("calendar.taken", Refusal.key(() -> meetings.plan(other, inTheWay, null)));
        assertEquals("times", assertThrows(BusinessException.class, () -> offer(other, three())).field(), "an offer has no other input for it");
        as(fixture.applicantOf(organization));
        assertEquals(3, queries.mine().get(0).times().size());
        assertNull(queries.mine().get(0).supporterName());
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(1)));
        assertEquals("CHOSEN", state(offer));
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertEquals(List.of("T13"), transitions(caseId));
        assertEquals(today().plusDays(10) + " 14:00", fixture.text("select performed_on from support_record where case_id = ?", caseId) + " "
            + fixture.text("select start_time from support_record where case_id = ?", caseId).substring(0, 5));
        assertEquals("60", fixture.text("select minutes from support_record where case_id = ?", caseId));
        assertEquals(0, held(), "the other times are free again");
        assertEquals(1, fixture.number("select count(*) from booking where record_id is not null and who = 'SUPPORTER' and who_id = ?", adviser.id()));
        String invitation = fixture.text("select calendar from outbox_letter where case_id = ? and recipient = ?", caseId, adviser.who().email());
        assertTrue(invitation.contains("METHOD:REQUEST"), invitation);
        assertEquals(1, letters(caseId, "support-chosen.office-"), "the officer does not attend and is told all the same");
        assertEquals(List.of(), queries.mine());
        as(officer);
        RecordForm freed = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        freed.at(slot(today().plusDays(10), 10));
        assertEquals("PLANNED", statusOf(meetings.plan(other, freed, null)));
        assertEquals("PLANNED", statusOf(meetings.move(seen(fixture.number("select id from support_record where case_id = ?", caseId)),
            plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(20)))), "an ordinary meeting from now on");
    }

    @Test
    void a77_twoClicksAtTheSameInstantMakeOneMeeting() throws Exception {
        for (int round = 0; round < 4; round++) {
            adviser = fixture.supporter("REG_REGEN");
            long caseId = aCase(CaseStatus.MATCHING);
            long offer = offer(caseId, three());
            List<Long> times = times(offer);
            long second = round % 2 == 0 ? times.get(0) : times.get(2);
            var results = new ConcurrentLinkedQueue<Result>();
            var barrier = new CyclicBarrier(2);
            List<Future<String>> both = List.of(atOnce.start(barrier, fixture.applicantOf(organization), () -> results.add(choice.choose(offer, times.get(0)))),
                atOnce.start(barrier, fixture.applicantOf(organization), () -> results.add(choice.choose(offer, second))));
            for (Future<String> one : both) {
                assertEquals("done", one.get(60, TimeUnit.SECONDS));
            }
            var found = new ArrayList<>(results);
            found.sort(null);
            assertEquals(List.of(Result.BOOKED, round % 2 == 0 ? Result.BOOKED : Result.OTHER_CHOSEN), found, "the same button twice is the same answer");
            assertEquals(1, fixture.number("select count(*) from support_record where case_id = ?", caseId));
            assertEquals(1, fixture.number("select count(*) from booking where who = 'SUPPORTER' and who_id = ?", adviser.id()));
        }
    }

    @Test
    void a29_anOfferAndAMeetingForTheSameHourAtTheSameInstant() throws Exception {
        for (int round = 0; round < 4; round++) {
            adviser = fixture.supporter("REG_REGEN");
            long offering = aCase(CaseStatus.IN_SUPPORT);
            long planning = aCase(CaseStatus.IN_SUPPORT);
            RecordForm meeting = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
            meeting.at(slot(today().plusDays(11), 10));
            var barrier = new CyclicBarrier(2);
            List<Future<String>> both = List.of(atOnce.start(barrier, officer, () -> offers.offer(offering, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(),
                today().plusDays(5), null)), atOnce.start(barrier, staff(), () -> meetings.plan(planning, meeting, null)));
            var outcomes = new ArrayList<>(List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS)));
            outcomes.sort(null);
            assertEquals(List.of("calendar.taken", "done"), outcomes);
            long booked = fixture.number("select count(*) from booking where who = 'SUPPORTER' and who_id = ?", adviser.id());
            assertTrue(booked == 3 || booked == 1, "all of the offer or the meeting, nothing of the loser: " + booked);
        }
    }

    @Test
    void whatNobodyChoseIsLetGoAndTheOfficeIsTold() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        long offer = offer(caseId, three());
        past(offer);
        Who applicant = fixture.applicantOf(organization);
        as(applicant);
        assertEquals(Result.EXPIRED, choice.choose(offer, times(offer).get(0)), "before the timer has come by");
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ?", caseId));
        as(Who.SYSTEM);
        ticks.fire(new Tick(clock.instant()));
        assertEquals("EXPIRED", state(offer));
        assertEquals(0, held());
        assertEquals(1, letters(caseId, "support-expired.office-"));
        ticks.fire(new Tick(clock.instant()));
        assertEquals(1, letters(caseId, "support-expired.office-"), "once");
        as(applicant);
        assertEquals(Result.EXPIRED, choice.noneSuits(offer, "𠮷日"));
        assertEquals(OfferState.EXPIRED, queries.ofMyCase(fixture.caseNo(caseId)).orElseThrow().state());
        as(officer);
        assertEquals(List.of(OfferState.EXPIRED), queries.ofOfficer(10).stream().map(OfferQueries.Waiting::state).toList());
        long next = offer(caseId, three());
        assertEquals(List.of(OfferState.OPEN), queries.ofOfficer(10).stream().map(OfferQueries.Waiting::state).toList(), "followed by another");
        assertEquals(next, queries.ofCase(fixture.caseNo(caseId)).orElseThrow().id());
    }

    @Test
    void noneSuitsIsSaidInOwnWordsThatOnlyTheOfficeReads() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        long offer = offer(caseId, three());
        as(fixture.applicantOf(organization));
        assertEquals("support.tooLong", Refusal.key(() -> choice.noneSuits(offer, "あ".repeat(1001))));
        assertEquals(Result.REFUSED, choice.noneSuits(offer, "来週の火曜、ﾊﾝｶｸ①𠮷"));
        assertEquals(Result.REFUSED_BEFORE, choice.noneSuits(offer, "もう一度"));
        assertEquals(Result.REFUSED_BEFORE, choice.choose(offer, times(offer).get(0)));
        assertEquals(0, held());
        as(officer);
        assertEquals("来週の火曜、ﾊﾝｶｸ①𠮷", queries.ofCase(fixture.caseNo(caseId)).orElseThrow().answer());
        String told = fixture.text("select body from outbox_letter where case_id = ? and recipient = ?", caseId, officer.email());
        assertFalse(told.contains("ﾊﾝｶｸ") || told.contains("細胞シート"), "his words stay behind the sign-in");
    }

    @Test
    void a76_whatIsTakenBackCannotBeChosenFromAnOldPage() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        long offer = offer(caseId, three());
        assertThrows(StaleVersion.class, () -> offers.takeBack(offer, 99));
        offers.takeBack(offer, fixture.number("select version from meeting_offer where id = ?", offer));
        assertEquals(0, held());
        assertEquals(1, letters(caseId, "support-takenBack-"));
        assertEquals(List.of(), queries.ofOfficer(10), "who took it back knows");
        as(fixture.applicantOf(organization));
        assertEquals(Result.WITHDRAWN, choice.choose(offer, times(offer).get(0)));
        assertEquals(OfferState.WITHDRAWN, queries.ofMyCase(fixture.caseNo(caseId)).orElseThrow().state());
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ?", caseId));
        fixture.update("update consultation_case set status = 'CLOSED', close_reason = 'COMPLETED', closed_at = received_at, due_on = null, due_kind = null where id = ?", caseId);
        assertTrue(queries.ofMyCase(fixture.caseNo(caseId)).isEmpty(), "nobody will write to him again");
    }

    @Test
    void onlyWhatMakesSenseIsOffered() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        Slot first = slot(today().plusDays(10), 10);
        assertEquals("support.offer.count", Refusal.key(() -> offer(caseId, List.of(first))));
        assertEquals("support.offer.count", Refusal.key(() -> offer(caseId, List.of(first, first))));
        assertEquals("support.offer.overlap", Refusal.key(() -> offer(caseId, List.of(first, new Slot(first.day(), LocalTime.of(10, 30), LocalTime.of(11, 30))))));
        assertEquals("support.offer.tooSoon", Refusal.key(() -> offer(caseId, List.of(first, slot(today().minusDays(1), 10)))));
        assertEquals("support.offer.answerBy.wrong", Refusal.key(() -> offer(caseId, List.of(slot(today().plusDays(3), 10), slot(today().plusDays(4), 10)))));
        as(officer);
        RecordForm noMethod = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        noMethod.setMethod(null);
        assertEquals("common.choosePlease", Refusal.key(() -> offers.offer(caseId, noMethod, three(), today().plusDays(5), null)));
        assertEquals(0, fixture.number("select count(*) from meeting_offer where case_id = ?", caseId));
        String key = "form-" + caseId;
        long made = offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), key);
        assertEquals(made, offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), key), "sent twice");
        assertEquals("support.offer.one", Refusal.key(() -> offer(caseId, List.of(slot(today().plusDays(13), 10), slot(today().plusDays(14), 10)))));
    }

    @Test
    void timesThatCouldNotBeChosenAreNotOffered() {
        SupporterMade unasked = fullTimer();
        long waits = aCase(CaseStatus.MATCHING);
        RecordSeen awaited = seen(planned(waits, 15));
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, unasked.id(), null);
        assertEquals("consultation.guard.accepted", Refusal.key(() -> offers.offerInstead(awaited, form, three(), today().plusDays(5), null)), "as once it is chosen");
        assertEquals(0, fixture.number("select count(*) from meeting_offer where case_id = ?", waits));
        long runs = aCase(CaseStatus.IN_SUPPORT);
        RecordSeen further = seen(planned(runs, 16));
        long offer = offers.offerInstead(further, plan(RecordKind.SUPPORTER_MEETING, unasked.id(), null), three(), today().plusDays(5), null);
        as(fixture.applicantOf(organization));
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(0)), "the case does not wait for this one");
    }
}
