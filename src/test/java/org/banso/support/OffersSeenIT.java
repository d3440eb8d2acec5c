package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.banso.calendar.Booked;
import org.banso.calendar.CalendarEntry;
import org.banso.calendar.MeetingFeed;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Refusal;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.support.OfferChoice.Result;
import org.junit.jupiter.api.Test;

/** Who sees what is offered, in lists, calendars and feeds, and when no longer. */
class OffersSeenIT extends OfferingIT {
    @Inject
    private MeetingFeed feed;

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
        assertEquals("consultation.guard.conflict", Refusal.key(() -> offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), three(), today().plusDays(5), null)));
        unassign(caseId, adviser);
        as(adviser.who());
        assertEquals(List.of(), calendar.myOffered(today(), today().plusDays(30)));
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
