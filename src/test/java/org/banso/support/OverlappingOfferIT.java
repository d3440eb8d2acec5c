package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.support.OfferChoice.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting that is set does not stand in the way of the times offered instead of it, and everything else does. */
class OverlappingOfferIT extends SupportIT {
    @Inject
    private Offers offers;
    @Inject
    private OfferChoice choice;
    @Inject
    private Substitutes substitutes;
    @Inject
    private AtOnce atOnce;

    private long organization;
    private long caseId;
    private Who officer;
    private SupporterMade adviser;
    private long meeting;

    /** Set from one to two. */
    @BeforeEach
    void aMeeting() {
        organization = fixture.organization();
        officer = staff();
        caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        adviser = adviserOf(caseId);
        as(officer);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(15));
        form.setPeople(List.of("A" + officer.accountId()));
        meeting = meetings.plan(caseId, form, null);
    }

    private Slot at(int hour, int minute) {
        LocalTime from = LocalTime.of(hour, minute);
        return new Slot(today().plusDays(15), from, from.plusHours(1));
    }

    private long offer(Slot... times) {
        as(officer);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        form.setPeople(List.of("A" + officer.accountId()));
        return offers.offerInstead(seen(meeting), form, List.of(times), today().plusDays(5), null);
    }

    /** Which of the two: the earlier one has the smaller id. */
    private long time(long offer, boolean earlier) {
        return fixture.number("select " + (earlier ? "min" : "max") + "(id) from offered_time where offer_id = ?", offer);
    }

    private long booked(String who, long id) {
        return fixture.number("select count(*) from booking where who = ? and who_id = ? and on_day = ?", who, id, today().plusDays(15));
    }

    @Test
    void halfAnHourLaterCanBeOfferedAndChosen() {
        assertEquals("support.offer.same", Refusal.key(() -> offer(at(13, 0), at(16, 0))), "it is set for that time");
        long offer = offer(at(13, 30), at(16, 0));
        assertEquals(3, booked("SUPPORTER", adviser.id()));
        as(fixture.applicantOf(organization));
        assertEquals(Result.BOOKED, choice.choose(offer, time(offer, true)));
        assertEquals("CANCELLED", statusOf(meeting));
        assertEquals(1, booked("SUPPORTER", adviser.id()));
        assertEquals(1, booked("ACCOUNT", officer.accountId()));
        assertEquals(1, booked("CASE", caseId));
    }

    @Test
    void whatElseLiesThereStandsInTheWay() {
        as(officer);
        long other = caseIn(CaseStatus.IN_SUPPORT);
        accept(other, adviser);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(15));
        form.setStartTime(LocalTime.of(14, 0));
        form.setEndTime(LocalTime.of(15, 0));
        meetings.plan(other, form, null);
        assertEquals("calendar.taken", Refusal.key(() -> offer(at(13, 30), at(16, 0))));
        long offer = offer(at(12, 30), at(16, 0));
        RecordForm late = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(15));
        late.setStartTime(LocalTime.of(12, 30));
        late.setEndTime(LocalTime.of(13, 0));
        assertEquals("calendar.taken", Refusal.key(() -> meetings.plan(other, late, null)), "the offered time is booked as any other");
        as(fixture.applicantOf(organization));
        assertEquals(Result.REFUSED, choice.noneSuits(offer, null));
        assertEquals("PLANNED", statusOf(meeting));
        assertEquals(2, booked("SUPPORTER", adviser.id()), "both meetings, nothing of the offer");
    }

    @Test
    void aSeatInBothGoesToOneSuccessorInAnyOrder() {
        Who successor = staff();
        long offer = offer(at(13, 30), at(16, 0));
        as(fixture.person(Role.OFFICE_MANAGER));
        substitutes.takeSeat(meeting, officer.accountId(), successor.accountId());
        substitutes.takeOffer(offer, officer.accountId(), successor.accountId());
        assertEquals(3, booked("ACCOUNT", successor.accountId()));
        substitutes.takeOffer(offer, successor.accountId(), officer.accountId());
        substitutes.takeSeat(meeting, successor.accountId(), officer.accountId());
        assertEquals(3, booked("ACCOUNT", officer.accountId()));
        assertEquals(0, booked("ACCOUNT", successor.accountId()));
    }

    @Test
    void ofTwoWhoWantTheHourOneGetsIt() throws Exception {
        long other = caseIn(CaseStatus.IN_SUPPORT);
        accept(other, adviser);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(15));
        form.setStartTime(LocalTime.of(14, 0));
        form.setEndTime(LocalTime.of(15, 0));
        RecordForm instead = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null);
        RecordSeen seen = seen(meeting);
        List<Slot> times = List.of(at(13, 30), at(16, 0));
        var barrier = new CyclicBarrier(2);
        Future<String> asking = atOnce.start(barrier, officer, () -> offers.offerInstead(seen, instead, times, today().plusDays(5), null));
        Future<String> planning = atOnce.start(barrier, officer, () -> meetings.plan(other, form, null));
        List<String> came = List.of(asking.get(60, TimeUnit.SECONDS), planning.get(60, TimeUnit.SECONDS));
        assertTrue(came.equals(List.of("done", "calendar.taken")) || came.equals(List.of("calendar.taken", "done")), came.toString());
    }
}
