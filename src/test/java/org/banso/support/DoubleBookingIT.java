package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Booked;
import org.banso.calendar.FreeTime;
import org.banso.calendar.FreeTimeQueries;
import org.banso.calendar.FreeTimeQueries.Asked;
import org.banso.calendar.Rooms;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Nobody sits in two meetings, no room holds two, and the free times that are offered are free. */
class DoubleBookingIT extends SupportIT {
    @Inject
    private AtOnce atOnce;
    @Inject
    private Rooms rooms;
    @Inject
    private FreeTimeQueries free;

    private RecordForm at(Long supporter, int hour) {
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, supporter, today().plusDays(10));
        form.setStartTime(LocalTime.of(hour, 0));
        form.setEndTime(LocalTime.of(hour + 1, 0));
        return form;
    }

    /** Two cases that one supporter has accepted. */
    private List<Long> twoCasesOf(SupporterMade adviser) {
        var cases = new ArrayList<Long>();
        for (int i = 0; i < 2; i++) {
            long caseId = caseIn(CaseStatus.IN_SUPPORT);
            accept(caseId, adviser);
            cases.add(caseId);
        }
        return cases;
    }

    @Test
    void aSupporterIsBookedOnceAndTheRefusalNamesTheTimeNotTheCase() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        List<Long> cases = twoCasesOf(adviser);
        as(staff());
        long first = meetings.plan(cases.get(0), at(adviser.id(), 13), null);
        RecordForm overlapping = at(adviser.id(), 13);
        overlapping.setStartTime(LocalTime.of(13, 30));
        overlapping.setEndTime(LocalTime.of(14, 30));
        BusinessException refusal = refusal(() -> meetings.plan(cases.get(1), overlapping, null));
        assertEquals("calendar.taken", refusal.key());
        assertEquals("startTime", refusal.field());
        assertEquals(List.of(adviser.who().name(), LocalTime.of(13, 0), LocalTime.of(14, 0)), List.of(refusal.args()));
        assertEquals("PLANNED", statusOf(meetings.plan(cases.get(1), at(adviser.id(), 14), null)), "back to back");
        meetings.cancel(seen(first), "都合");
        RecordForm again = at(adviser.id(), 13);
        assertEquals("PLANNED", statusOf(meetings.plan(cases.get(1), again, null)), "the cancelled time is free again");
    }

    @Test
    void twoAtTheSameInstantExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 5; round++) {
            SupporterMade adviser = fixture.supporter("REG_REGEN");
            List<Long> cases = twoCasesOf(adviser);
            var barrier = new CyclicBarrier(2);
            List<Future<String>> both = List.of(atOnce.start(barrier, staff(), () -> meetings.plan(cases.get(0), at(adviser.id(), 15), null)),
                atOnce.start(barrier, staff(), () -> meetings.plan(cases.get(1), at(adviser.id(), 15), null)));
            var outcomes = new ArrayList<>(List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS)));
            outcomes.sort(null);
            assertEquals(List.of("calendar.taken", "done"), outcomes);
            assertEquals(1, fixture.number("select count(*) from booking where who = 'SUPPORTER' and who_id = ?", adviser.id()));
            assertEquals(1, fixture.number("select count(*) from support_record where supporter_id = ?", adviser.id()), "the loser leaves nothing");
        }
    }

    @Test
    void aRoomWantedByTwoAtTheSameInstantGoesToOne() throws Exception {
        as(staff());
        String name = "第1会議室𠮷" + System.nanoTime();
        rooms.add(name, "３階", 8);
        long room = rooms.all().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();
        SupporterMade one = fixture.supporter("REG_REGEN");
        SupporterMade two = fixture.supporter("REG_REGEN");
        long firstCase = twoCasesOf(one).get(0);
        long secondCase = twoCasesOf(two).get(0);
        RecordForm first = at(one.id(), 10);
        first.setRoomId(room);
        RecordForm second = at(two.id(), 10);
        second.setRoomId(room);
        var barrier = new CyclicBarrier(2);
        List<Future<String>> both = List.of(atOnce.start(barrier, staff(), () -> meetings.plan(firstCase, first, null)),
            atOnce.start(barrier, staff(), () -> meetings.plan(secondCase, second, null)));
        var outcomes = new ArrayList<>(List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("calendar.taken", "done"), outcomes);
    }

    @Test
    void peopleOfTheOfficeAndTheCaseAreBookedToo() {
        SupporterMade one = fixture.supporter("REG_REGEN");
        SupporterMade two = fixture.supporter("REG_REGEN");
        long caseId = twoCasesOf(one).get(0);
        accept(caseId, two);
        long other = twoCasesOf(two).get(0);
        Who officer = staff();
        as(officer);
        RecordForm first = at(one.id(), 9);
        first.setPeople(new ArrayList<>(List.of(Booked.account(officer.accountId()).key())));
        meetings.plan(caseId, first, null);
        assertEquals("calendar.taken.case", Refusal.key(() -> meetings.plan(caseId, at(two.id(), 9), null)));
        RecordForm second = at(two.id(), 9);
        second.setPeople(new ArrayList<>(List.of(Booked.account(officer.accountId()).key())));
        assertEquals("calendar.taken", Refusal.key(() -> meetings.plan(other, second, null)));
        RecordForm withBoth = at(two.id(), 11);
        withBoth.setPeople(new ArrayList<>(List.of(Booked.supporter(one.id()).key())));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> meetings.plan(other, withBoth, null)), "nobody past the conflict check");
        RecordForm stranger = at(two.id(), 11);
        stranger.setPeople(new ArrayList<>(List.of(Booked.account(fixture.person(Role.APPLICANT).accountId()).key())));
        assertEquals("common.choosePlease", Refusal.key(() -> meetings.plan(other, stranger, null)));
    }

    @Test
    void aMovedMeetingKeepsItsIdentityAndIsNotInItsOwnWay() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = twoCasesOf(adviser).get(0);
        as(staff());
        long first = meetings.plan(caseId, at(adviser.id(), 16), null);
        RecordForm later = at(adviser.id(), 16);
        later.setStartTime(LocalTime.of(16, 30));
        later.setEndTime(LocalTime.of(17, 30));
        long second = meetings.move(seen(first), later);
        assertEquals(fixture.text("select uid from appointment where record_id = ?", first), fixture.text("select uid from appointment where record_id = ?", second));
        assertEquals(1, fixture.number("select revision from appointment where record_id = ?", second));
        assertEquals(0, fixture.number("select count(*) from booking where record_id = ?", first));
        meetings.cancel(seen(second), "都合");
        assertEquals(2, fixture.number("select revision from appointment where record_id = ?", second));
    }

    @Test
    void onlyASecureAddressBecomesALink() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = twoCasesOf(adviser).get(0);
        as(staff());
        for (String wrong : List.of("http://meet.example.jp/a", "javascript:alert(1)", "https://", "https://meet.example.jp/\"><script>", "会議室")) {
            RecordForm form = at(adviser.id(), 8);
            form.setLink(wrong);
            assertEquals("support.meeting.link.wrong", Refusal.key(() -> meetings.plan(caseId, form, null)), wrong);
        }
        RecordForm form = at(adviser.id(), 8);
        form.setLink("https://teams.example.jp/l/meetup-join/19%3ameeting_" + "x".repeat(400));
        assertEquals("PLANNED", statusOf(meetings.plan(caseId, form, null)));
    }

    @Test
    void freeTimesAreFreeAndFiveStatementsFindThem() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        SupporterMade other = fixture.supporter("REG_REGEN");
        List<Long> cases = twoCasesOf(adviser);
        Who officer = staff();
        as(officer);
        List<Booked> parties = List.of(Booked.ofCase(cases.get(0)), Booked.supporter(adviser.id()), Booked.supporter(other.id()), Booked.account(officer.accountId()));
        StatementCounter.reset();
        FreeTime before = free.common(new Asked(parties, 60, today().plusDays(1), 3, 12, null));
        assertTrue(StatementCounter.count() <= 5, "statements " + StatementCounter.count());
        assertEquals(12, before.slots().size());
        assertEquals(2, before.assumed().size(), "neither has told his hours");
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), before.slots().get(0).day());
        form.setStartTime(before.slots().get(0).from());
        form.setEndTime(before.slots().get(0).to());
        meetings.plan(cases.get(1), form, null);
        FreeTime after = free.common(new Asked(parties, 60, today().plusDays(1), 3, 12, null));
        assertFalse(after.slots().contains(before.slots().get(0)), "somebody is taken now");
    }

    private static BusinessException refusal(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof BusinessException found) {
                    return found;
                }
            }
            throw e;
        }
        throw new AssertionError("a refusal");
    }
}
