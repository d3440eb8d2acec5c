package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.shared.BusinessException;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a request, without a container. */
class AssignmentTest {
    private static final LocalDate TODAY = Pool.TODAY;
    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final long OFFICER = 7;
    private static final long REVIEWER = 8;
    private static final long SUPPORTER = 9;

    private static Assignment asked() {
        var assignment = new Assignment(1, 2);
        assignment.ask(new Assignment.Asking(SupportRole.LEAD, List.of("IP"), SUPPORTER, OFFICER, NOW, TODAY.plusDays(7), 80, "COVERAGE 30/30"));
        return assignment;
    }

    private static Assignment accepted() {
        var assignment = asked();
        assignment.accept(List.of(), null, Verdict.OPEN, true, NOW, TODAY);
        return assignment;
    }

    private static Assignment declared() {
        var assignment = asked();
        assignment.accept(List.of("COI_FEES"), "講演1回", Verdict.REVIEW, true, NOW, TODAY);
        return assignment;
    }

    private static Assignment.Judging word(ConflictStatus verdict, String measure, long by, Finding... weighed) {
        return new Assignment.Judging(verdict, measure, List.of(weighed), by, NOW);
    }

    private static Finding warning(ConflictReason reason) {
        return new Finding(reason, ConflictReason.Effect.WARN, Finding.Source.TIE, "㈱𠮷野", null, null);
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(BusinessException.class, act::run).key());
    }

    @Test
    void onlyAClearAnswerOpens() {
        assertEquals(AssignmentState.ACCEPTED, accepted().state());
        assertTrue(accepted().conflict().opens());
        assertEquals(AssignmentState.ASKED, declared().state());
        assertFalse(declared().conflict().opens());
        assertTrue(declared().awaitsReview());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void anAnswerIsGivenOnce(Verdict verdict) {
        var assignment = asked();
        assignment.accept(List.of(), null, verdict, true, NOW, TODAY);
        refused("matching.request.closed", () -> assignment.accept(List.of(), null, Verdict.OPEN, true, NOW, TODAY));
        if (verdict != Verdict.REVIEW) {
            refused("matching.request.closed", () -> assignment.decline("BUSY", null, false, NOW, TODAY));
        }
    }

    @Test
    void theLastDayCountsWholeAndAnAnswerUnderReviewDoesNotRunOut() {
        assertEquals(AssignmentState.ASKED, asked().stateOn(TODAY.plusDays(7)));
        assertEquals(AssignmentState.EXPIRED, asked().stateOn(TODAY.plusDays(8)));
        assertEquals(AssignmentState.ASKED, declared().stateOn(TODAY.plusDays(80)));
        refused("matching.request.expired", () -> asked().accept(List.of(), null, Verdict.OPEN, true, NOW, TODAY.plusDays(8)));
    }

    @Test
    void theReviewerOpensOrClosesAndNeverHisOwn() {
        var opened = declared();
        opened.judge(word(ConflictStatus.CLEAR_WITH_MEASURES, "製品名に触れない", REVIEWER), Set.of(OFFICER), true, TODAY);
        assertEquals(AssignmentState.ACCEPTED, opened.state());
        var closed = declared();
        closed.judge(word(ConflictStatus.BLOCKED, null, REVIEWER), Set.of(OFFICER), true, TODAY);
        assertEquals(AssignmentState.COI_BLOCKED, closed.state());
        refused("matching.judge.fourEyes", () -> declared().judge(word(ConflictStatus.CLEAR, null, OFFICER), Set.of(OFFICER), true, TODAY));
        refused("matching.judge.fourEyes", () -> declared().judge(word(ConflictStatus.CLEAR, null, SUPPORTER), Set.of(OFFICER), true, TODAY));
        refused("matching.request.closed", () -> asked().judge(word(ConflictStatus.CLEAR, null, REVIEWER), Set.of(OFFICER), true, TODAY));
    }

    @Test
    void aPlaceAlreadyLedMakesTheNextAMember() {
        var second = asked();
        second.accept(List.of(), null, Verdict.OPEN, false, NOW, TODAY);
        assertEquals(SupportRole.MEMBER, second.role());
    }

    @Test
    void whoIsReleasedOrWithdrawnMayBeAskedAgainButNotWhoWasFoundConflicted() {
        var released = accepted();
        released.release(TODAY);
        assertTrue(released.mayBeAskedAgain(TODAY));
        var withdrawn = asked();
        withdrawn.withdraw(TODAY);
        assertTrue(withdrawn.mayBeAskedAgain(TODAY));
        var conflicted = declared();
        conflicted.judge(word(ConflictStatus.BLOCKED, null, REVIEWER), Set.of(OFFICER), true, TODAY);
        assertFalse(conflicted.mayBeAskedAgain(TODAY));
        var blockedByRule = asked();
        blockedByRule.block(TODAY);
        assertTrue(blockedByRule.mayBeAskedAgain(TODAY), "a relation entered by mistake can be taken back; asking judges anew");
        refused("matching.request.closed", () -> asked().release(TODAY));
        refused("matching.request.closed", () -> accepted().withdraw(TODAY));
    }

    @Test
    void whatWasDeclaredIsNotForgottenByAskingAgain() {
        var withdrawn = declared();
        withdrawn.withdraw(TODAY);
        assertFalse(withdrawn.mayBeAskedAgain(TODAY));
        var declined = declared();
        declined.decline("BUSY", "多忙", false, NOW, TODAY);
        assertFalse(declined.mayBeAskedAgain(TODAY));
        var forConflict = asked();
        forConflict.decline("COI", null, true, NOW, TODAY);
        assertFalse(forConflict.mayBeAskedAgain(TODAY));
        var busy = asked();
        busy.decline("BUSY", "多忙", false, NOW, TODAY);
        assertTrue(busy.mayBeAskedAgain(TODAY));
        busy.ask(new Assignment.Asking(SupportRole.MEMBER, List.of("IP"), SUPPORTER, OFFICER, NOW, TODAY.plusDays(7), 80, null));
        assertEquals(AssignmentState.ASKED, busy.state());
    }

    @Test
    void aNewWarningStopsTheWorkUntilItIsWeighedOnce() {
        Finding fees = warning(ConflictReason.COI_FEES);
        var atWork = accepted();
        assertEquals(Verdict.REVIEW, atWork.weigh(List.of(fees)));
        assertEquals(Verdict.OPEN, asked().weigh(List.of(fees)), "his answer will be checked");
        atWork.freeze(NOW);
        assertTrue(atWork.awaitsReview());
        assertEquals(Verdict.OPEN, atWork.weigh(List.of(fees)), "the reviewer has it before him");
        atWork.judge(word(ConflictStatus.CLEAR_WITH_MEASURES, "講演先の話をしない", REVIEWER, fees), Set.of(OFFICER), true, TODAY);
        assertEquals(Verdict.OPEN, atWork.weigh(List.of(fees)));
        assertEquals(Verdict.REVIEW, atWork.weigh(List.of(fees, warning(ConflictReason.COI_SOLICIT))));
        assertEquals(Verdict.CLOSE, atWork.weigh(List.of(new Finding(ConflictReason.COI_FEES, ConflictReason.Effect.BLOCK, Finding.Source.TIE, "㈱𠮷野", null, null))));
        var declaredBefore = declared();
        declaredBefore.judge(word(ConflictStatus.CLEAR, null, REVIEWER), Set.of(OFFICER), true, TODAY);
        assertEquals(Verdict.OPEN, declaredBefore.weigh(List.of(fees)), "the very reason he had declared");
    }

    @Test
    void aReportAtWorkClosesAtOnce() {
        var paused = accepted();
        paused.report(List.of("COI_FEES"), "後で気づいた", Verdict.REVIEW, NOW, TODAY);
        assertTrue(paused.awaitsReview());
        var ended = accepted();
        ended.report(List.of("COI_INVESTOR"), null, Verdict.CLOSE, NOW, TODAY);
        assertEquals(AssignmentState.COI_BLOCKED, ended.state());
        refused("matching.request.closed", () -> asked().report(List.of("COI_FEES"), null, Verdict.REVIEW, NOW, TODAY));
    }
}
