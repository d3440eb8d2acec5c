package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseProgress;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** Supporters asked one after another: who is next, when, and when nobody is. */
class AskingOrderIT extends AskingInTurnIT {
    @Inject
    private AskingProgress steps;
    @Inject
    private CaseProgress progress;
    @Inject
    private AtOnce atOnce;
    @Inject
    private BusinessCalendar calendar;

    @Test
    void theNextIsAskedWhenOneDeclinesAndTheRowEndsWhenOneAccepts() {
        started(1, three.get(0), three.get(1), three.get(2));
        assertEquals(List.of("ASKED", "WAITING", "WAITING"), turns());
        assertEquals(calendar.plus(Jst.today(clock), 3), sheet().turns().get(0).dueOn());
        declines(three.get(0));
        tick();
        assertEquals(List.of("PASSED", "ASKED", "WAITING"), turns());
        accepts(three.get(1));
        tick();
        assertEquals(List.of("PASSED", "ACCEPTED", "WAITING"), turns());
        assertEquals(AskingState.FULFILLED, sheet().state());
        assertEquals(2, fixture.number("select count(*) from assignment where case_id = ?", caseId), "the third is never asked");
        assertEquals(List.of("ROUND_STARTED", "ROUND_ENDED"), fixture.texts("select kind from case_event where case_id = ? and kind like 'ROUND%' order by id", caseId));
        var row = matching.team(fixture.caseNo(caseId)).get(0);
        assertEquals("BUSY", row.declineReason());
        assertEquals("学会の準備で手が回りません①", row.declineNote());
    }

    @Test
    void whoLetsTheDayPassIsFollowedByTheNextAndTwoTicksAskOnce() throws Exception {
        started(1, three.get(0), three.get(1), three.get(2));
        fixture.update("update assignment set answer_due_on = ? where id = ?", Jst.today(clock).minusDays(1), request(three.get(0)));
        var start = new CyclicBarrier(2);
        var one = atOnce.start(start, Who.SYSTEM, () -> ticks.fire(new Tick(clock.instant())));
        var two = atOnce.start(start, Who.SYSTEM, () -> ticks.fire(new Tick(clock.instant())));
        assertEquals("done", one.get(30, TimeUnit.SECONDS));
        assertEquals("done", two.get(30, TimeUnit.SECONDS));
        tick();
        assertEquals(List.of("PASSED", "ASKED", "WAITING"), turns());
        assertEquals(2, fixture.number("select count(*) from assignment where case_id = ?", caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = ?", caseId, three.get(1).who().email()));
    }

    @Test
    void asManyAsAreWantedAreAskedAtOnceAndNoMore() {
        started(2, three.get(0), three.get(1), three.get(2));
        assertEquals(List.of("ASKED", "ASKED", "WAITING"), turns());
        accepts(three.get(0));
        tick();
        assertEquals(List.of("ACCEPTED", "ASKED", "WAITING"), turns());
        declines(three.get(1));
        tick();
        assertEquals(List.of("ACCEPTED", "PASSED", "ASKED"), turns());
    }

    @Test
    void whenNobodyIsLeftTheOfficeIsTold() {
        Who owner = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        started(1, three.get(0));
        declines(three.get(0));
        tick();
        tick();
        String no = fixture.caseNo(caseId);
        for (Who told : List.of(staff, owner)) {
            List<String> letters = fixture.texts("select concat(subject, body) from outbox_letter where recipient = ? and idempotency_key like 'round-%'", told.email());
            assertEquals(1, letters.size());
            assertTrue(letters.get(0).contains(no) && !letters.get(0).contains("細胞シート"), letters.get(0));
        }
        as(staff);
        assertTrue(rounds.inVain(1000).stream().anyMatch(row -> row.caseNo().equals(no)));
        var sheet = sheet();
        assertTrue(sheet.isInVain());
        rounds.seen(sheet.id(), sheet.version());
        assertFalse(rounds.inVain(1000).stream().anyMatch(row -> row.caseNo().equals(no)));
    }

    @Test
    void aCaseThatTurnsElsewhereEndsTheRow() {
        started(1, three.get(0), three.get(1));
        as(staff);
        progress.nobodySuitable(seen(), "適任者なし①");
        tick();
        assertEquals(AskingState.CASE_LEFT, sheet().state());
        assertEquals(1, fixture.number("select count(*) from assignment where case_id = ?", caseId));
    }

    @Test
    void anAcceptanceAtTheMomentOfTheNextIsEitherBeforeOrAfterIt() throws Exception {
        for (int round = 0; round < 4; round++) {
            aCaseAndThree();
            started(1, three.get(0), three.get(1));
            long request = request(three.get(0));
            long version = version(request);
            var start = new CyclicBarrier(2);
            var accepts = atOnce.start(start, three.get(0).who(), () -> desk.accept(request, version, Set.of(), true, null));
            var goesOn = atOnce.start(start, Who.SYSTEM, () -> steps.goOn(caseId, List.of(three.get(1).id())));
            assertEquals("done", accepts.get(30, TimeUnit.SECONDS));
            assertEquals("done", goesOn.get(30, TimeUnit.SECONDS));
            tick();
            assertEquals(List.of("ACCEPTED", "WAITING"), turns());
            assertEquals(AskingState.FULFILLED, sheet().state());
        }
    }

    @Test
    void whoDoesNotAnswerIsRemindedTwiceAndMasked() {
        as(staff);
        matching.ask(seen(), List.of(three.get(0).id()), SupportRole.LEAD, List.of());
        long request = request(three.get(0));
        tick();
        assertEquals(0, reminders(three.get(0)), "not on the day he was asked");
        LocalDate today = Jst.today(clock);
        asked(request, calendar.plus(today, -6), calendar.plus(today, 4));
        tick();
        tick();
        assertEquals(1, reminders(three.get(0)));
        asked(request, calendar.plus(today, -6), calendar.plus(today, 1));
        tick();
        tick();
        assertEquals(2, reminders(three.get(0)));
        for (String letter : fixture.texts("select concat(subject, body) from outbox_letter where recipient = ?", three.get(0).who().email())) {
            for (String secret : List.of("𠮷田", "細胞シート", "製造委託", "花子", fixture.caseNo(caseId), "内容です")) {
                assertFalse(letter.contains(secret), secret);
            }
        }
        declines(three.get(0));
        as(staff);
        matching.ask(seen(), List.of(three.get(1).id()), SupportRole.LEAD, List.of());
        long closed = request(three.get(1));
        asked(closed, calendar.plus(today, -6), calendar.plus(today, 1));
        declines(three.get(1));
        tick();
        assertEquals(0, reminders(three.get(1)), "never when it is closed");
    }

    private void asked(long request, LocalDate on, LocalDate due) {
        fixture.update("update assignment set asked_at = ?, answer_due_on = ? where id = ?", on.atTime(3, 0), due, request);
    }

    private long reminders(SupporterMade who) {
        return fixture.number("select count(*) from outbox_letter where recipient = ? and idempotency_key like '%-reminded-%'", who.who().email());
    }
}
