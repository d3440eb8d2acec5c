package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.EventKind;
import org.banso.consultation.HistoryFilter;
import org.banso.identity.Role;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.TieForm;
import org.junit.jupiter.api.Test;

/** Conflicts: found, declared and judged, whoever comes first, and never seen by those who must not know. */
class ConflictsIT extends MatchingHand {
    @Test
    void declaringABlockingReasonClosesTheRequestAndAWarningGoesToTheReviewer() {
        long caseId = caseNeeding("IP");
        var blocked = fixture.supporter("IP");
        long first = asked(caseId, blocked);
        as(blocked.who());
        assertEquals(Verdict.CLOSE, desk.accept(first, version(first), Set.of(ConflictReason.COI_INVESTOR), false, "共同投資家です"));
        assertEquals("COI_BLOCKED BLOCKED", state(first));
        var warned = fixture.supporter("IP");
        long second = asked(caseId, warned);
        as(warned.who());
        assertEquals(Verdict.REVIEW, desk.accept(second, version(second), Set.of(ConflictReason.COI_FEES), false, "講演1回"));
        assertEquals("ASKED UNCHECKED", state(second));
        assertEquals("matching.request.closed", assertThrows(BusinessException.class, () -> desk.accept(second, version(second), NOTHING, true, null)).key(),
            "a declaration is not taken back to get around the reviewer");
        assertFalse(opensCaseTo(warned.who(), caseId));
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == second && row.mayJudge() && row.declared().equals(List.of("COI_FEES"))));
        assertEquals("matching.judge.measureMissing",
            assertThrows(BusinessException.class, () -> review.judge(second, version(second), ConflictStatus.CLEAR_WITH_MEASURES, "　")).key());
        review.judge(second, version(second), ConflictStatus.CLEAR_WITH_MEASURES, "講演先の製品には触れない");
        assertEquals("ACCEPTED CLEAR_WITH_MEASURES", state(second));
        assertTrue(opensCaseTo(warned.who(), caseId));
    }

    @Test
    void whoAskedNeverJudgesHisOwnRequest() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        Who both = fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER);
        as(both);
        matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of());
        long request = fixture.number("select id from assignment where case_id = ?", caseId);
        as(supporter.who());
        desk.accept(request, version(request), Set.of(ConflictReason.COI_SOLICIT), false, null);
        as(both);
        assertEquals("matching.judge.fourEyes",
            assertThrows(BusinessException.class, () -> review.judge(request, version(request), ConflictStatus.CLEAR, null)).key());
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == request && !row.mayJudge()));
    }

    @Test
    void whoAskedAnybodyForTheCaseJudgesNoRequestOfIt() {
        long caseId = caseNeeding("IP");
        Who both = fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER);
        as(both);
        matching.ask(seen(caseId), List.of(fixture.supporter("IP").id()), SupportRole.LEAD, List.of());
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        as(supporter.who());
        desk.accept(request, version(request), Set.of(ConflictReason.COI_SOLICIT), false, null);
        as(both);
        assertEquals("matching.judge.fourEyes",
            assertThrows(BusinessException.class, () -> review.judge(request, version(request), ConflictStatus.CLEAR, null)).key());
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == request && !row.mayJudge()));
    }

    @Test
    void aConflictNoticedAtWorkClosesTheCaseAtOnce() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        assertEquals(Verdict.REVIEW, desk.report(request, version(request), Set.of(ConflictReason.COI_FEES), "気づきました"));
        assertFalse(opensCaseTo(supporter.who(), caseId));
    }

    @Test
    void a28_aConflictedSupporterIsBlockedOnEveryPath() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var later = fixture.supporter("IP");
        var judged = fixture.supporter("IP");
        tie(supporter, ConflictReason.COI_OFFICER);
        assertFalse(listed(caseId, supporter));
        assertEquals("matching.ask.unavailable",
            assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of())).key());
        var clear = fixture.supporter("IP");
        assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(clear.id(), supporter.id()), SupportRole.LEAD, List.of()));
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId), "all or nobody");
        long atAccept = asked(caseId, later);
        long atJudging = asked(caseId, judged);
        tie(later, ConflictReason.COI_FAMILY);
        as(later.who());
        assertEquals(Verdict.CLOSE, desk.accept(atAccept, version(atAccept), NOTHING, true, null));
        as(judged.who());
        desk.accept(atJudging, version(atJudging), Set.of(ConflictReason.COI_FEES), false, null);
        tie(judged, ConflictReason.COI_COLLAB);
        as(reviewer);
        assertEquals("matching.judge.blockedByRule",
            assertThrows(BusinessException.class, () -> review.judge(atJudging, version(atJudging), ConflictStatus.CLEAR, null)).key());
        as(staff);
        assertThrows(BusinessException.class, () -> matching.reask(seen(caseId), later.id(), SupportRole.LEAD));
        assertThrows(IllegalStateException.class, () -> fixture.update("update assignment set state = 'ACCEPTED' where id = ?", atAccept), "the database refuses too");
        assertEquals("COI_BLOCKED BLOCKED", state(atAccept));
    }

    @Test
    void a28_aConflictThatComesFromTheCaseLaterStopsTheMeetingAndTakesTheCaseAway() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update consultation_case set excluded_supporters = ? where id = ?", supporter.who().name() + "様", caseId);
        as(staff);
        assertFalse(facts.guardFor(caseId, supporter.id(), Jst.today(clock)).conflictClear());
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("COI_BLOCKED BLOCKED", state(request), "and the next look over running work takes the case away");
        assertFalse(opensCaseTo(supporter.who(), caseId));
    }

    @Test
    void anOrganizationRenamedLaterIsFoundByItsNewName() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", caseId);
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update organization set name = ? where id = ?", "試験大学" + supporter.code(), organization);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }

    @Test
    void a30_aTieDeclaredWhileSomebodyAcceptsNeverLeavesHimAtWork() throws Exception {
        for (int round = 0; round < 6; round++) {
            long caseId = caseNeeding("IP");
            var supporter = fixture.supporter("IP");
            long request = asked(caseId, supporter);
            long version = version(request);
            var declared = new TieForm();
            declared.setReason(ConflictReason.COI_INVESTOR);
            declared.setCounterpart("株式会社𠮷田バイオ");
            var start = new CyclicBarrier(2);
            var accepts = together(start, supporter.who(), () -> desk.accept(request, version, NOTHING, true, null));
            var declares = together(start, reviewer, () -> register.changeTies(supporter.id(), 0, new ArrayList<>(List.of(declared))));
            accepts.get(30, TimeUnit.SECONDS);
            assertEquals("done", declares.get(30, TimeUnit.SECONDS), "the declaration is never lost");
            assertEquals("COI_BLOCKED BLOCKED", state(request), "round " + round);
            assertFalse(opensCaseTo(supporter.who(), caseId));
        }
    }

    @Test
    void a30_aTieDeclaredAfterwardsTakesTheCaseAway() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        var declared = new TieForm();
        declared.setReason(ConflictReason.COI_ENGAGED);
        declared.setCounterpart(APPLICANT);
        as(reviewer);
        register.changeTies(supporter.id(), 0, new ArrayList<>(List.of(declared)));
        assertEquals("COI_BLOCKED BLOCKED", state(request));
        assertFalse(opensCaseTo(supporter.who(), caseId));
        assertEquals("SUPPORTER_CHANGED", fixture.text("select kind from case_event where case_id = ? order by id desc", caseId));
    }

    @Test
    void aWarningFoundAtWorkClosesTheCaseUntilItIsJudged() {
        long caseId = caseNeeding("IP");
        var entered = fixture.supporter("IP");
        var swept = fixture.supporter("IP");
        long first = asked(caseId, entered);
        long second = asked(caseId, swept);
        as(entered.who());
        desk.accept(first, version(first), NOTHING, true, null);
        as(swept.who());
        desk.accept(second, version(second), NOTHING, true, null);
        var fees = new TieForm();
        fees.setReason(ConflictReason.COI_FEES);
        fees.setCounterpart(APPLICANT);
        as(reviewer);
        register.changeTies(entered.id(), 0, new ArrayList<>(List.of(fees)));
        tie(swept, ConflictReason.COI_FEES);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        for (long request : List.of(first, second)) {
            assertEquals("ASKED UNCHECKED", state(request));
        }
        assertFalse(opensCaseTo(entered.who(), caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ? and idempotency_key like '%-paused-%'", swept.who().email()));
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == first && row.declared().isEmpty() && row.findings().size() == 1));
        review.judge(first, version(first), ConflictStatus.CLEAR, null);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("ACCEPTED CLEAR", state(first), "what was let pass stops nobody again");
        assertTrue(opensCaseTo(entered.who(), caseId));
    }

    @Test
    void a38_whetherSomebodyIsConflictedShowsNeitherInTheAnswerNorInTheWork() {
        long caseId = caseNeeding("IP");
        String no = fixture.caseNo(caseId);
        var conflicted = fixture.supporter("IP");
        var suspended = fixture.supporter("IP");
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", suspended.id());
        as(staff);
        matching.sheet(no, List.of());
        int without = statements(() -> matching.sheet(no, List.of()));
        tie(conflicted, ConflictReason.COI_INVESTOR);
        assertEquals(without, statements(() -> matching.sheet(no, List.of())));
        var refusals = new ArrayList<String>();
        int onConflict = statements(() -> refusals.add(refusal(caseId, conflicted)));
        int onSuspension = statements(() -> refusals.add(refusal(caseId, suspended)));
        assertEquals(onSuspension, onConflict);
        assertEquals(refusals.get(1).replace(suspended.who().name(), "*"), refusals.get(0).replace(conflicted.who().name(), "*"));
        assertNotEquals(0, without);
    }

    @Test
    void whatEndedLongAgoIsNotLockedWhenARelationChanges() {
        var fresh = fixture.supporter("IP");
        var experienced = fixture.supporter("IP");
        for (int i = 0; i < 5; i++) {
            long ended = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
            fixture.cleared(ended, experienced.id());
            fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
                + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", ended, experienced.id(),
                experienced.who().accountId(), Jst.today(clock));
        }
        as(reviewer);
        int without = statements(() -> register.changeTies(fresh.id(), 0, new ArrayList<>()));
        assertEquals(without, statements(() -> register.changeTies(experienced.id(), 0, new ArrayList<>())));
    }

    @Test
    void a38_theOfficeReadsAConflictLikeAnyOtherEnd() {
        long caseId = caseNeeding("IP");
        String no = fixture.caseNo(caseId);
        var withdrawn = fixture.supporter("IP");
        var blocked = fixture.supporter("IP");
        var declined = fixture.supporter("IP");
        var judged = fixture.supporter("IP");
        long one = asked(caseId, withdrawn);
        long two = asked(caseId, blocked);
        long three = asked(caseId, declined);
        long four = asked(caseId, judged);
        as(blocked.who());
        desk.accept(two, version(two), Set.of(ConflictReason.COI_INVESTOR), false, "出資先です");
        as(declined.who());
        desk.decline(three, version(three), "COI", "競合の顧問です");
        as(judged.who());
        desk.accept(four, version(four), Set.of(ConflictReason.COI_FEES), false, "講演1回");
        as(reviewer);
        review.judge(four, version(four), ConflictStatus.BLOCKED, null);
        as(staff);
        matching.withdrawAsk(one, version(one));
        for (AssignmentRow row : matching.team(no)) {
            assertEquals("RELEASED null null null", row.state() + " " + row.declineReason() + " " + row.declineNote() + " " + row.startOn(), row.name());
        }
        List<CaseMoment> history = histories.moments(caseId, HistoryFilter.ALL, 100).rows();
        assertTrue(history.stream().noneMatch(moment -> moment.kind() == EventKind.COI_JUDGED || reviewer.name().equals(moment.actorName())));
        assertTrue(history.stream().filter(moment -> moment.kind() == EventKind.SUPPORTER_ANSWERED || moment.kind() == EventKind.SUPPORTER_CHANGED)
            .allMatch(moment -> moment.reason() == null));
        as(fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER));
        assertTrue(histories.moments(caseId, HistoryFilter.ALL, 100).rows().stream().anyMatch(moment -> moment.kind() == EventKind.COI_JUDGED), "who judges reads it");
    }
}
