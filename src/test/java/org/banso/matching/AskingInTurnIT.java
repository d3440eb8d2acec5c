package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.supporter.Leaves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supporters asked one after another: who is next, when, and who never is. */
class AskingInTurnIT extends BansoIT {
    private static final String APPLICANT = "㈱𠮷田ﾊﾞｲｵ";

    @Inject
    private Fixture fixture;
    @Inject
    private AskingRounds rounds;
    @Inject
    private AskingProgress steps;
    @Inject
    private Matching matching;
    @Inject
    private SupporterDesk desk;
    @Inject
    private CaseProgress progress;
    @Inject
    private Leaves leaves;
    @Inject
    private AnswerQueries answers;
    @Inject
    private jakarta.enterprise.event.Event<Tick> ticks;
    @Inject
    private AtOnce atOnce;
    @Inject
    private BusinessCalendar calendar;
    @Inject
    private Clock clock;

    private Who staff;
    private long caseId;
    private List<SupporterMade> three;

    @BeforeEach
    void aCaseAndThree() {
        staff = fixture.person(Role.OFFICE_STAFF);
        caseId = caseNeeding();
        three = List.of(fixture.supporter("IP"), fixture.supporter("IP"), fixture.supporter("IP"));
    }

    private long caseNeeding() {
        long id = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", id);
        return id;
    }

    private CaseSeen seen() {
        return new CaseSeen(caseId, fixture.version(caseId));
    }

    private AskingSheet sheet() {
        as(staff);
        return rounds.of(fixture.caseNo(caseId));
    }

    private void lined(SupporterMade... who) {
        as(staff);
        rounds.line(seen(), List.of(who).stream().map(SupporterMade::id).toList(), SupportRole.LEAD, List.of());
    }

    private void started(int wanted, SupporterMade... who) {
        lined(who);
        var sheet = sheet();
        rounds.start(sheet.id(), sheet.version(), wanted, 3);
    }

    private void tick() {
        asSystem();
        ticks.fire(new Tick(clock.instant()));
    }

    private long request(SupporterMade who) {
        return fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, who.id());
    }

    private long version(long request) {
        return fixture.number("select version from assignment where id = ?", request);
    }

    private void declines(SupporterMade who) {
        as(who.who());
        long request = request(who);
        desk.decline(request, version(request), "BUSY", "学会の準備で手が回りません①");
    }

    private void accepts(SupporterMade who) {
        as(who.who());
        long request = request(who);
        desk.accept(request, version(request), Set.of(), true, null);
    }

    private void tie(SupporterMade supporter) {
        fixture.update("insert into supporter_tie (supporter_id, reason, counterpart_name, name_key, from_on) values (?, 'COI_OFFICER', ?, ?, ?)", supporter.id(),
            APPLICANT, Names.organizationKey(APPLICANT), LocalDate.of(2020, 4, 1));
    }

    private List<String> turns() {
        return sheet().turns().stream().map(turn -> turn.state().name()).toList();
    }

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
    void a28_whoBecomesConflictedWhileHeWaitsIsPassedOverSilently() {
        started(1, three.get(0), three.get(1), three.get(2));
        tie(three.get(1));
        declines(three.get(0));
        tick();
        assertEquals(List.of("PASSED", "SKIPPED", "ASKED"), turns());
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ? and supporter_id = ?", caseId, three.get(1).id()));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where recipient = ?", three.get(1).who().email()));
    }

    @Test
    void a38_whyHeIsPassedOverIsNotTold() {
        tie(three.get(0));
        fixture.update("update supporter set capacity_hours = 0 where id = ?", three.get(1).id());
        started(1, three.get(0), three.get(1), three.get(2));
        assertEquals(List.of("SKIPPED", "SKIPPED", "ASKED"), turns());
    }

    @Test
    void whoIsBusyElsewhereWhenHisTurnComesIsPassedOver() {
        fixture.update("update supporter set capacity_hours = ? where id = ?", Candidate.HOURS_PER_CASE, three.get(1).id());
        started(1, three.get(0), three.get(1));
        long other = caseNeeding();
        as(staff);
        matching.ask(new CaseSeen(other, fixture.version(other)), List.of(three.get(1).id()), SupportRole.LEAD, List.of());
        declines(three.get(0));
        tick();
        assertEquals(AskingState.EXHAUSTED, sheet().state());
        assertEquals(List.of("PASSED", "SKIPPED"), turns());
    }

    @Test
    void aRowThatLosesItsLastBeforeItBeganIsForgotten() {
        lined(three.get(0), three.get(1));
        var both = sheet();
        rounds.remove(both.id(), both.version(), three.get(0).id());
        var one = sheet();
        rounds.remove(one.id(), one.version(), three.get(1).id());
        assertNull(sheet());
        lined(three.get(2));
        var dropped = sheet();
        rounds.stop(dropped.id(), dropped.version());
        assertNull(sheet());
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId));
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
    void theRowIsChangedWhileItRuns() {
        lined(three.get(0), three.get(1));
        var prepared = sheet();
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId), "prepared asks nobody");
        rounds.move(prepared.id(), prepared.version(), three.get(1).id(), true);
        assertThrows(StaleVersion.class, () -> rounds.move(prepared.id(), prepared.version(), three.get(1).id(), false));
        var ordered = sheet();
        assertEquals(three.get(1).id(), ordered.turns().get(0).supporterId());
        rounds.start(ordered.id(), ordered.version(), 1, 3);
        lined(three.get(2));
        var running = sheet();
        assertEquals(List.of("ASKED", "WAITING", "WAITING"), turns());
        rounds.move(running.id(), running.version(), three.get(2).id(), true);
        var moved = sheet();
        assertEquals(three.get(2).id(), moved.turns().get(1).supporterId());
        rounds.remove(moved.id(), moved.version(), three.get(0).id());
        var less = sheet();
        assertEquals(2, less.turns().size());
        assertEquals("matching.round.changed", assertThrows(BusinessException.class, () -> rounds.remove(less.id(), less.version(), three.get(1).id())).key(),
            "whose turn it is stays");
        rounds.stop(less.id(), less.version());
        declines(three.get(1));
        tick();
        assertEquals(AskingState.STOPPED, sheet().state());
        assertEquals(1, fixture.number("select count(*) from assignment where case_id = ?", caseId));
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
    void supportersHearNothingOfTheRow() {
        started(1, three.get(0), three.get(1));
        String letter = fixture.text("select concat(subject, body) from outbox_letter where recipient = ?", three.get(0).who().email());
        assertFalse(letter.contains(three.get(1).who().name()) || letter.contains("順番"), letter);
        as(three.get(1).who());
        assertEquals(List.of(), desk.myRequests());
    }

    @Test
    void a22_onlyThoseWhoAskKeepARow() {
        lined(three.get(0));
        var sheet = sheet();
        var seen = seen();
        for (Who who : List.of(three.get(0).who(), fixture.person(Role.APPLICANT), fixture.person(Role.COI_REVIEWER), fixture.person(Role.COMMISSIONER), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> rounds.line(seen, List.of(three.get(1).id()), SupportRole.LEAD, List.of()));
            assertThrows(NotAllowed.class, () -> rounds.start(sheet.id(), sheet.version(), 1, 3));
            assertThrows(NotAllowed.class, () -> rounds.move(sheet.id(), sheet.version(), three.get(0).id(), true));
            assertThrows(NotAllowed.class, () -> rounds.remove(sheet.id(), sheet.version(), three.get(0).id()));
            assertThrows(NotAllowed.class, () -> rounds.stop(sheet.id(), sheet.version()));
            assertThrows(NotAllowed.class, () -> rounds.inVain(1));
            assertThrows(NotAllowed.class, () -> answers.of(three.get(0).id()));
        }
    }

    @Test
    void a36_nothingToAskIsAnswered() {
        as(staff);
        assertEquals("matching.ask.nobody", assertThrows(BusinessException.class, () -> rounds.line(seen(), List.of(), SupportRole.LEAD, List.of())).key());
        assertEquals("matching.ask.unavailable", assertThrows(BusinessException.class, () -> rounds.line(seen(), List.of(-1L), SupportRole.LEAD, List.of())).key());
        lined(three.get(0), three.get(0));
        var sheet = sheet();
        assertEquals(1, sheet.turns().size());
        assertThrows(BusinessException.class, () -> rounds.start(sheet.id(), sheet.version(), 0, 3));
        assertThrows(BusinessException.class, () -> rounds.start(sheet.id(), sheet.version(), 1, null));
        assertThrows(NotFound.class, () -> rounds.start(-1, 0, 1, 3));
        assertNull(rounds.of("M-0000"));
    }

    @Test
    void whoIsAwayIsNotAskedAndAPendingRequestPassesOnAtOnce() {
        LocalDate today = Jst.today(clock);
        started(1, three.get(0), three.get(1), three.get(2));
        LocalDate due = calendar.plus(today, 3);
        as(fixture.person(Role.OFFICE_MANAGER));
        leaves.enter(three.get(1).id(), due.minusDays(1), due.plusDays(20));
        as(three.get(0).who());
        leaves.enterMine(due, due.plusDays(3));
        assertEquals("RELEASED", fixture.text("select state from assignment where id = ?", request(three.get(0))));
        tick();
        assertEquals(List.of("PASSED", "SKIPPED", "ASKED"), turns(), "who could not answer before he leaves is passed over too");
        as(three.get(0).who());
        assertEquals("supporter.leave.overlaps", assertThrows(BusinessException.class, () -> leaves.enterMine(due.plusDays(3), due.plusDays(9))).key());
        assertEquals("supporter.backwards", assertThrows(BusinessException.class, () -> leaves.enterMine(due, due.minusDays(1))).key());
        assertEquals("supporter.leave.past", assertThrows(BusinessException.class, () -> leaves.enterMine(today.minusDays(9), today.minusDays(1))).key());
        var leave = desk.myTime().orElseThrow().mine().leaves().get(0);
        as(three.get(1).who());
        assertThrows(NotFound.class, () -> leaves.endMine(leave.id()), "somebody else's leave");
        assertThrows(NotAllowed.class, () -> leaves.enter(three.get(0).id(), today, today));
        as(three.get(0).who());
        leaves.endMine(leave.id());
        assertEquals(List.of(), desk.myTime().orElseThrow().mine().leaves());
    }

    @Test
    void aRequestWithADayOutsideTheLeaveStays() {
        LocalDate due = calendar.plus(Jst.today(clock), 3);
        started(1, three.get(0), three.get(1));
        as(three.get(0).who());
        leaves.enterMine(due.plusDays(1), due.plusDays(5));
        tick();
        assertEquals(List.of("ASKED", "WAITING"), turns());
    }

    @Test
    void whoIsOnLeaveIsNotInTheListAndHisHoursAreTold() {
        as(staff);
        leaves.enter(three.get(0).id(), Jst.today(clock), Jst.today(clock).plusDays(1));
        started(1, three.get(1));
        long other = caseNeeding();
        as(staff);
        var cards = matching.sheet(fixture.caseNo(other), List.of()).cards();
        assertTrue(cards.stream().noneMatch(card -> card.supporterId() == three.get(0).id()));
        var busy = cards.stream().filter(card -> card.supporterId() == three.get(1).id()).findFirst().orElseThrow();
        assertEquals(List.of(0, Candidate.HOURS_PER_CASE, 8), List.of(busy.acceptedHours(), busy.askedHours(), busy.freeHours()));
        accepts(three.get(1));
        as(three.get(1).who());
        var time = desk.myTime().orElseThrow();
        assertEquals(List.of(Candidate.HOURS_PER_CASE, 0, 10, 20), List.of(time.acceptedHours(), time.askedHours(), time.capacityHours(), time.percent()));
    }

    @Test
    void whoPausedResumesHimselfAndWhoWasSuspendedDoesNot() {
        fixture.update("update supporter set capacity_hours = 0, hours_before_pause = 6 where id = ?", three.get(0).id());
        as(three.get(0).who());
        assertTrue(desk.myTime().orElseThrow().mine().paused());
        assertThrows(BusinessException.class, () -> leaves.resumeMine(0));
        assertThrows(BusinessException.class, () -> leaves.resumeMine(null));
        leaves.resumeMine(6);
        assertEquals(6, desk.myTime().orElseThrow().capacityHours());
        assertEquals("supporter.status.refused", assertThrows(BusinessException.class, () -> leaves.resumeMine(8)).key());
        fixture.update("update supporter set capacity_hours = 0, status = 'SUSPENDED' where id = ?", three.get(1).id());
        as(three.get(1).who());
        assertEquals("supporter.status.refused", assertThrows(BusinessException.class, () -> leaves.resumeMine(8)).key());
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

    @Test
    void whatSupportersAnswerIsCountedAndAConflictIsNotTold() {
        started(1, three.get(0), three.get(1));
        declines(three.get(0));
        tick();
        as(three.get(1).who());
        long request = request(three.get(1));
        desk.decline(request, version(request), "COI", null);
        as(staff);
        var busy = answers.of(three.get(0).id());
        assertEquals(1, busy.declined());
        assertEquals(List.of(new AnswerQueries.Reason("BUSY", 1)), busy.reasons());
        var conflicted = answers.of(three.get(1).id());
        assertEquals(List.of(0, 1), List.of(conflicted.declined(), conflicted.others()));
        assertEquals(List.of(), conflicted.reasons());
        assertEquals(0, answers.of(three.get(2).id()).asked());
    }
}
