package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;

/** Asking: who may be asked, by whom, and what the letter says. */
class AskingIT extends MatchingHand {
    @Test
    void theLetterToASupporterNamesNothingOfTheApplicant() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        asked(caseId, supporter);
        String letter = fixture.text("select concat(subject, body) from outbox_letter where recipient = ? order by id desc", supporter.who().email());
        assertTrue(letter.contains("再生医療等製品") && letter.contains("関東"), letter);
        for (String secret : List.of("𠮷田", "細胞シート", "製造委託", "花子", "M-T-", "内容です")) {
            assertFalse(letter.contains(secret), secret);
        }
    }

    @Test
    void answersAreDueInFiveBusinessDays() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        assertEquals(new org.banso.shared.BusinessCalendar().plus(Jst.today(clock), 5).toString(), fixture.text("select answer_due_on from assignment where id = ?", request));
        as(supporter.who());
        assertEquals(List.of(request), desk.myRequests().stream().map(SupporterDesk.RequestRow::id).toList());
    }

    @Test
    void aRequestNobodyAnsweredRunsOutAndCanBeRepeated() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        fixture.update("update assignment set answer_due_on = ? where id = ?", Jst.today(clock).minusDays(1), request);
        as(supporter.who());
        assertEquals(List.of(), desk.myRequests());
        assertEquals(AssignmentState.EXPIRED, desk.request(request).state());
        var late = assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, true, null));
        assertEquals("matching.request.expired", late.key());
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("EXPIRED UNCHECKED", state(request));
        as(staff);
        matching.reask(seen(caseId), supporter.id(), SupportRole.MEMBER);
        assertEquals("ASKED UNCHECKED", state(request));
    }

    @Test
    void whenNobodyIsWantedAnyMoreOpenRequestsAreTakenBack() {
        long caseId = caseNeeding("IP");
        var silent = fixture.supporter("IP");
        var declared = fixture.supporter("IP");
        var atWork = fixture.supporter("IP");
        long unanswered = asked(caseId, silent);
        long underReview = asked(caseId, declared);
        long accepted = asked(caseId, atWork);
        as(declared.who());
        desk.accept(underReview, version(underReview), Set.of(ConflictReason.COI_FEES), false, "講演1回");
        as(atWork.who());
        desk.accept(accepted, version(accepted), NOTHING, true, null);
        as(staff);
        progress.nobodySuitable(seen(caseId), "適任者なし①");
        assertEquals(List.of("RELEASED", "ASKED", "ACCEPTED"), fixture.texts("select state from assignment where case_id = ? order by id", caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like '%-closed-%'", caseId));
        as(silent.who());
        assertEquals("matching.request.caseEnded",
            assertThrows(BusinessException.class, () -> desk.accept(unanswered, version(unanswered), NOTHING, true, null)).key());
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == underReview), "what was declared is judged while the case is open");
        as(staff);
        progress.refer(seen(caseId), "PMDA");
        assertEquals("RELEASED", fixture.text("select state from assignment where id = ?", underReview));
        as(reviewer);
        assertTrue(review.waiting().stream().noneMatch(row -> row.id() == underReview));
    }

    @Test
    void theEndOfACaseTakesItsRequestsBackWhoeverEndsIt() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", caseId);
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        as(fixture.applicantOf(organization));
        filing.withdraw(seen(caseId), null);
        assertEquals("RELEASED UNCHECKED", state(request));
        as(supporter.who());
        assertEquals(List.of(), desk.myRequests());
    }

    @Test
    void a29_twoOfficersAskBeyondTheHoursAndOneSucceeds() throws Exception {
        var supporter = fixture.supporter("IP");
        fixture.update("update supporter set capacity_hours = ? where id = ?", Candidate.HOURS_PER_CASE, supporter.id());
        long first = caseNeeding("IP");
        long second = caseNeeding("IP");
        Who colleague = fixture.person(Role.OFFICE_MANAGER);
        var start = new CyclicBarrier(2);
        var one = together(start, staff, () -> matching.ask(seen(first), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        var two = together(start, colleague, () -> matching.ask(seen(second), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        List<String> outcomes = new ArrayList<>(List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("done", "matching.ask.unavailable"), outcomes);
        assertEquals(1, fixture.number("select count(*) from assignment where supporter_id = ?", supporter.id()));
    }

    @Test
    void a29_twoOfficersAskTheSamePersonForTheSameCaseAndOneRequestStands() throws Exception {
        var supporter = fixture.supporter("IP");
        long caseId = caseNeeding("IP");
        var seen = seen(caseId);
        var start = new CyclicBarrier(2);
        var one = together(start, staff, () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        var two = together(start, fixture.person(Role.OFFICE_STAFF), () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        List<String> outcomes = new ArrayList<>(List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("done", "matching.ask.already"), outcomes);
        assertEquals(1, fixture.number("select count(*) from assignment where case_id = ?", caseId));
    }

    @Test
    void a36_whenNobodyCanBeAskedThePageSaysSoAndOffersTheFullTimers() {
        long caseId = caseNeeding("CARE_TECH");
        String no = fixture.caseNo(caseId);
        as(staff);
        var before = matching.sheet(no, List.of());
        var onlyHolder = fixture.supporter("CARE_TECH");
        tie(onlyHolder, ConflictReason.COI_EMPLOYER);
        var paused = fixture.supporter("CARE_TECH");
        fixture.update("update supporter set capacity_hours = 0 where id = ?", paused.id());
        var fullTimer = fixture.supporter("BIZPLAN");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", fullTimer.id());
        as(staff);
        var sheet = matching.sheet(no, List.of());
        assertEquals(before.cards().size(), sheet.cards().size(), "neither the conflicted nor the paused appear");
        assertEquals(before.holders() + 2, sheet.holders());
        assertTrue(sheet.fallBack().stream().anyMatch(card -> card.supporterId() == fullTimer.id()));
        matching.ask(seen(caseId), List.of(fullTimer.id()), SupportRole.LEAD, List.of());
        long nothing = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        assertEquals(List.of(), matching.sheet(fixture.caseNo(nothing), List.of()).cards(), "no need stated, nobody listed");
        assertEquals("matching.ask.nobody", assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(), SupportRole.LEAD, List.of())).key());
        assertEquals("matching.ask.unavailable",
            assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(-1L), SupportRole.LEAD, List.of())).key());
    }

    @Test
    void requestsMeanTheCaseThatWasSeen() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var old = seen(caseId);
        as(staff);
        matching.need(old, List.of("IP", "LICENSE"));
        assertThrows(StaleVersion.class, () -> matching.ask(old, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        assertEquals("matching.need.nothing", assertThrows(BusinessException.class, () -> matching.need(seen(caseId), List.of("NONSENSE"))).key());
    }
}
