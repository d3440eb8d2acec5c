package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Booked;
import org.banso.calendar.CalendarEntry;
import org.banso.calendar.CalendarQueries;
import org.banso.calendar.MeetingFeed;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.platform.StatementCounter;
import org.banso.matching.Matching;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.support.OfferChoice.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times that are offered are kept free, chosen once, and let go when they are not. */
class OffersIT extends SupportIT {
    @Inject
    private Offers offers;
    @Inject
    private OfferChoice choice;
    @Inject
    private OfferQueries queries;
    @Inject
    private CalendarQueries calendar;
    @Inject
    private Event<Tick> ticks;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MeetingFeed feed;
    @Inject
    private Matching matching;

    private long organization;
    private Who officer;
    private SupporterMade adviser;

    @BeforeEach
    void people() {
        organization = fixture.organization();
        officer = staff();
        adviser = fixture.supporter("REG_REGEN");
    }

    private long aCase(CaseStatus status) {
        long caseId = caseIn(status, organization);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", officer.accountId(), caseId);
        accept(caseId, adviser);
        return caseId;
    }

    private static Slot slot(LocalDate day, int hour) {
        return new Slot(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    private List<Slot> three() {
        return List.of(slot(today().plusDays(10), 10), slot(today().plusDays(10), 14), slot(today().plusDays(11), 10));
    }

    private long offer(long caseId, List<Slot> times) {
        as(officer);
        return offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), times, today().plusDays(5), null);
    }

    private List<Long> times(long offer) {
        return fixture.texts("select id from offered_time where offer_id = ? order by on_day, from_time", offer).stream().map(Long::valueOf).toList();
    }

    private String state(long offer) {
        return fixture.text("select state from meeting_offer where id = ?", offer);
    }

    private long held() {
        return fixture.number("select count(*) from booking where time_id is not null and who = 'SUPPORTER' and who_id = ?", adviser.id());
    }

    private void past(long offer) {
        fixture.update("update meeting_offer set answer_by = ? where id = ?", today().minusDays(1), offer);
    }

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
        assertEquals("calendar.taken", refused(() -> meetings.plan(other, inTheWay, null)));
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
        assertEquals("support.tooLong", refused(() -> choice.noneSuits(offer, "あ".repeat(1001))));
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
    void strangersAndOtherRolesFindNothing() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        long offer = offer(caseId, three());
        long time = times(offer).get(0);
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> choice.choose(offer, time));
        assertThrows(NotFound.class, () -> choice.noneSuits(offer, null));
        assertEquals(List.of(), queries.mine());
        assertTrue(queries.ofMyCase(fixture.caseNo(caseId)).isEmpty());
        assertThrows(NotAllowed.class, () -> offers.takeBack(offer, 0));
        as(fixture.applicantOf(organization));
        long foreign = times(offer(aCase(CaseStatus.IN_SUPPORT), List.of(slot(today().plusDays(12), 10), slot(today().plusDays(12), 14)))).get(0);
        as(fixture.applicantOf(organization));
        assertThrows(NotFound.class, () -> choice.choose(offer, foreign), "a time of another offer");
        for (Role role : List.of(Role.PART_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> offers.offer(caseId, plan(RecordKind.FOLLOW_UP, null, null), three(), today().plusDays(5), null), role.name());
            assertThrows(NotAllowed.class, () -> choice.choose(offer, time), role.name());
        }
    }

    @Test
    void a17_aConflictThatBecameKnownEndsTheOfferAndSaysNothing() {
        long caseId = aCase(CaseStatus.MATCHING);
        long offer = offer(caseId, three());
        as(adviser.who());
        assertEquals(3, calendar.myOffered(today(), today().plusDays(30)).size());
        employAtApplicant(adviser);
        as(fixture.applicantOf(organization));
        assertEquals(Result.FALLEN, choice.choose(offer, times(offer).get(0)));
        assertEquals("FALLEN", state(offer));
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId));
        assertEquals(0, held());
        assertEquals(1, letters(caseId, "support-fallen.office-"));
        assertEquals(1, letters(caseId, "support-fallen-"), "he is told that it cannot take place, not that it was taken back");
        assertEquals("system", fixture.text("select actor_name from case_event where case_id = ? and kind = 'MEETING_OFFER_ENDED'", caseId));
        as(officer);
        assertEquals(List.of(OfferState.FALLEN), queries.ofOfficer(10).stream().map(OfferQueries.Waiting::state).toList(), "it asks for new times");
        assertEquals("consultation.guard.conflict", refused(() -> offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), null)));
        unassign(caseId, adviser);
        as(adviser.who());
        assertEquals(List.of(), calendar.myOffered(today(), today().plusDays(30)));
    }

    @Test
    void onlyWhatMakesSenseIsOffered() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        Slot first = slot(today().plusDays(10), 10);
        assertEquals("support.offer.count", refused(() -> offer(caseId, List.of(first))));
        assertEquals("support.offer.count", refused(() -> offer(caseId, List.of(first, first))));
        assertEquals("support.offer.overlap", refused(() -> offer(caseId, List.of(first, new Slot(first.day(), LocalTime.of(10, 30), LocalTime.of(11, 30))))));
        assertEquals("support.offer.tooSoon", refused(() -> offer(caseId, List.of(first, slot(today().minusDays(1), 10)))));
        assertEquals("support.offer.answerBy.wrong", refused(() -> offer(caseId, List.of(slot(today().plusDays(3), 10), slot(today().plusDays(4), 10)))));
        as(officer);
        RecordForm noMethod = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        noMethod.setMethod(null);
        assertEquals("common.choosePlease", refused(() -> offers.offer(caseId, noMethod, three(), today().plusDays(5), null)));
        assertEquals(0, fixture.number("select count(*) from meeting_offer where case_id = ?", caseId));
        String key = "form-" + caseId;
        long made = offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), key);
        assertEquals(made, offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), key), "sent twice");
        assertEquals("support.offer.one", refused(() -> offer(caseId, List.of(slot(today().plusDays(13), 10), slot(today().plusDays(14), 10)))));
    }

    @Test
    void calendarsShowWhatIsKeptFreeInOneStatementMore() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        as(officer);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        form.setPeople(new ArrayList<>(List.of(Booked.account(officer.accountId()).key())));
        long offer = offers.offer(caseId, form, three(), today().plusDays(5), null);
        StatementCounter.reset();
        List<CalendarEntry> office = calendar.offeredOfOffice(today(), today().plusDays(30), Booked.supporter(adviser.id()), null);
        assertTrue(StatementCounter.count() <= 1, "statements " + StatementCounter.count());
        assertEquals(List.of(offer, offer, offer), office.stream().map(CalendarEntry::recordId).toList());
        assertTrue(office.stream().allMatch(CalendarEntry::offered));
        assertEquals(3, calendar.myOffered(today(), today().plusDays(30)).size(), "the officer, who attends");
        StatementCounter.reset();
        assertEquals(adviser.who().name(), queries.ofCase(fixture.caseNo(caseId)).orElseThrow().supporterName());
        assertTrue(StatementCounter.count() <= 1, "statements " + StatementCounter.count());
        as(fixture.applicantOf(organization));
        List<CalendarEntry> his = calendar.myOffered(today(), today().plusDays(30));
        assertEquals(3, his.size());
        assertTrue(his.stream().allMatch(entry -> entry.supporterName() == null), "whom he will meet he learns with the meeting");
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), calendar.myOffered(today(), today().plusDays(30)));
    }

    private long planned(long caseId, int inDays) {
        as(officer);
        return meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(inDays)), null);
    }

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
        assertEquals("support.offer.answerBy.standing", refused(() -> offers.offerInstead(seen(meeting), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null),
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
        assertEquals("support.offer.begun", refused(() -> instead(moved, three())), "it is not planned any more");
    }

    @Test
    void aSupporterWhoIsReleasedLeavesAnOfferThatFell() {
        long caseId = aCase(CaseStatus.MATCHING);
        long offer = offer(caseId, three());
        long assignment = fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, adviser.id());
        as(officer);
        matching.release(assignment, fixture.number("select version from assignment where id = ?", assignment));
        assertEquals("FALLEN", state(offer));
        assertEquals(0, held());
        String letter = fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'support-fallen-%'", caseId);
        assertTrue(letter.contains("行えなくなりました") && !letter.contains("取り下げ") && !letter.contains(adviser.who().name()), letter);
        as(fixture.applicantOf(organization));
        assertEquals(Result.FALLEN, choice.choose(offer, times(offer).get(0)));
        assertEquals(OfferState.FALLEN, queries.ofMyCase(fixture.caseNo(caseId)).orElseThrow().state());
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
    void timesThatCouldNotBeChosenAreNotOffered() {
        SupporterMade unasked = fullTimer();
        long waits = aCase(CaseStatus.MATCHING);
        RecordSeen awaited = seen(planned(waits, 15));
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, unasked.id(), null);
        assertEquals("consultation.guard.accepted", refused(() -> offers.offerInstead(awaited, form, three(), today().plusDays(5), null)), "as once it is chosen");
        assertEquals(0, fixture.number("select count(*) from meeting_offer where case_id = ?", waits));
        long runs = aCase(CaseStatus.IN_SUPPORT);
        RecordSeen further = seen(planned(runs, 16));
        long offer = offers.offerInstead(further, plan(RecordKind.SUPPORTER_MEETING, unasked.id(), null), three(), today().plusDays(5), null);
        as(fixture.applicantOf(organization));
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(0)), "the case does not wait for this one");
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

    @Test
    void a17_calendarsCarryWhatIsKeptFreeUntilItIsSettledOrOutOfSight() {
        long caseId = aCase(CaseStatus.IN_SUPPORT);
        long offer = offer(caseId, three());
        as(adviser.who());
        String kept = feed.mine().replace("\r\n ", "");
        assertEquals(3, kept.split("STATUS:TENTATIVE", -1).length - 1, kept);
        assertTrue(kept.contains("SUMMARY:（候補・回答待ち）") && !kept.contains("𠮷田バイオ"), kept);
        assertEquals(3, kept.split("UID:offer-" + offer + "-", -1).length - 1, "each a thing of its own");
        as(fixture.supporter("REG_REGEN").who());
        assertFalse(feed.mine().contains("TENTATIVE"), "nobody else's");
        as(fixture.applicantOf(organization));
        assertFalse(feed.mine().contains("TENTATIVE"), "the applicant has a page to choose on");
        assertEquals(Result.BOOKED, choice.choose(offer, times(offer).get(0)));
        as(adviser.who());
        assertFalse(feed.mine().contains("TENTATIVE"));
        assertEquals(1, feed.mine().split("STATUS:CONFIRMED", -1).length - 1);
        long second = offer(caseId, List.of(slot(today().plusDays(17), 10), slot(today().plusDays(17), 14)));
        assertEquals("OPEN", state(second));
        unassign(caseId, adviser);
        as(adviser.who());
        assertFalse(feed.mine().contains("TENTATIVE"), "who lost the case has lost what is kept free for it");
    }
}
