package org.banso.consultation;

import static org.banso.consultation.Cases.APPLICANT;
import static org.banso.consultation.Cases.DEADLINES;
import static org.banso.consultation.Cases.MANAGER;
import static org.banso.consultation.Cases.STAFF;
import static org.banso.consultation.Cases.START;
import static org.banso.consultation.Cases.at;
import static org.banso.consultation.Cases.in;
import static org.banso.consultation.Cases.later;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregate against the rule book: only what {@link Transition} allows, each guard, each milestone once. */
class ConsultationCaseTest {
    private static final By LATE = later(STAFF, Duration.ofDays(31));
    private static final Map<Transition, Consumer<ConsultationCase>> STEPS = steps();

    private static Map<Transition, Consumer<ConsultationCase>> steps() {
        var steps = new EnumMap<Transition, Consumer<ConsultationCase>>(Transition.class);
        steps.put(Transition.T02, found -> found.submit("M-2026-0001", true, APPLICANT, DEADLINES));
        steps.put(Transition.T04, found -> found.assign(2, "事務局 太郎", STAFF, DEADLINES));
        steps.put(Transition.T05, found -> found.ask(STAFF, DEADLINES));
        steps.put(Transition.T06, found -> found.answered(APPLICANT, DEADLINES));
        steps.put(Transition.T07, found -> {
            if (found.status() == CaseStatus.AWAITING_APPLICANT) {
                found.remind(STAFF, DEADLINES);
                found.remind(STAFF, DEADLINES);
            }
            found.closeSilent(LATE, 30);
        });
        steps.put(Transition.T08, found -> found.accept(List.of(), STAFF, DEADLINES));
        steps.put(Transition.T09, found -> {
            found.proposeDecline(CloseReason.OUT_OF_SCOPE, "対象外です", null, STAFF);
            found.confirmDecline(MANAGER);
        });
        steps.put(Transition.T10, found -> found.closeAnswered(STAFF, DEADLINES));
        steps.put(Transition.T11, found -> {
            expertise(found);
            found.startMatching(STAFF, DEADLINES);
        });
        steps.put(Transition.T12, found -> {
            found.held(Milestone.PRE_INTERVIEW, STAFF.at(), STAFF);
            found.supportDirectly(STAFF);
        });
        steps.put(Transition.T13, found -> found.meetingSet(Cases.guard(), STAFF));
        steps.put(Transition.T14, found -> found.nobodySuitable("候補がいません", STAFF, DEADLINES));
        steps.put(Transition.T15, found -> {
            found.held(Milestone.SUPPORTER_MEETING, STAFF.at(), STAFF);
            found.meetingHeld(STAFF);
        });
        steps.put(Transition.T16, found -> found.meetingFailed("中止", STAFF, DEADLINES));
        steps.put(Transition.T17, steps.get(Transition.T11));
        steps.put(Transition.T18, found -> found.endSupport("計画を終えました", STAFF, DEADLINES));
        steps.put(Transition.T19, found -> found.resume("続きの相談", STAFF));
        steps.put(Transition.T20, found -> {
            found.held(Milestone.FOLLOW_UP, STAFF.at(), STAFF);
            found.complete(STAFF);
        });
        steps.put(Transition.T21, found -> found.refer("PMDA", STAFF));
        steps.put(Transition.T22, found -> found.withdraw("自社で解決しました", APPLICANT));
        steps.put(Transition.T23, found -> found.reopen("再度の依頼", 90, MANAGER, DEADLINES));
        return steps;
    }

    private static void expertise(ConsultationCase found) {
        if (found.status().isOpen()) {
            found.need(Set.of("REG_REGEN"), STAFF);
        }
    }

    static Stream<Arguments> everyStateAndTransition() {
        return STEPS.keySet().stream().flatMap(transition -> Stream.of(CaseStatus.values()).map(status -> Arguments.of(status, transition)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndTransition")
    void onlyTheTransitionsOfTheTableLeadOn(CaseStatus status, Transition transition) {
        ConsultationCase found = in(status);
        found.takePending();
        if (transition == Transition.T17 && status == CaseStatus.KARTE_OPEN || transition == Transition.T11 && status == CaseStatus.IN_SUPPORT) {
            return; // one act of the service, two transitions: the other row of the table covers it
        }
        if (transition == Transition.T04 && status.isOpen() && status != CaseStatus.RECEIVED) {
            STEPS.get(transition).accept(found); // a change of owner, without a step
            assertEquals(status, found.status());
            assertTrue(Cases.transitions(found.takePending()).isEmpty());
        } else if (transition.leaves(status)) {
            STEPS.get(transition).accept(found);
            assertEquals(transition.to(), found.status());
            var made = Cases.transitions(found.takePending());
            assertEquals(1, made.size());
            assertEquals(transition, made.get(0).transition());
            assertEquals(status, made.get(0).fromStatus());
        } else {
            assertThrows(BusinessException.class, () -> STEPS.get(transition).accept(found), transition + " from " + status);
            assertEquals(status, found.status());
            assertTrue(Cases.transitions(found.takePending()).isEmpty(), "a refused step leaves no history");
        }
    }

    @Test
    void theTableHasTheTwentyThreeTransitionsAndEveryStateIsReached() {
        assertEquals(23, Transition.values().length);
        assertEquals(12, CaseStatus.values().length);
        assertEquals(Set.of(CaseStatus.values()), Set.copyOf(Stream.of(Transition.values()).map(Transition::to).distinct().toList()));
        assertEquals(Set.of(), Set.copyOf(Transition.from(CaseStatus.WITHDRAWN)));
    }

    @Test
    void aSecondClickIsRefused() {
        ConsultationCase found = in(CaseStatus.RECEIVED);
        found.withdraw("一度目", APPLICANT);
        found.takePending();
        assertThrows(IllegalTransition.class, () -> found.withdraw("二度目", APPLICANT));
        assertTrue(found.takePending().isEmpty());
    }

    @Test
    void sendingNeedsTheRequiredFieldsAndConsent() {
        ConsultationCase draft = ConsultationCase.draft("MEDISO", 10, APPLICANT);
        var refused = assertThrows(BusinessException.class, () -> draft.submit("M-2026-0001", true, APPLICANT, DEADLINES));
        assertTrue(refused.faults().size() > 10, "all faults at once");
        assertThrows(BusinessException.class, () -> in(CaseStatus.DRAFT).submit("M-2026-0001", false, APPLICANT, DEADLINES));
        assertNull(draft.caseNo());
        assertFalse(draft.counted());
    }

    @Test
    void sentCasesCountFromTheirDayInJapan() {
        ConsultationCase lastMoment = in(CaseStatus.DRAFT);
        lastMoment.submit("M-2025-0001", true, at(APPLICANT, Instant.parse("2026-03-31T14:59:59.999Z")), DEADLINES);
        assertEquals(2025, lastMoment.receivedFiscalYear());
        ConsultationCase firstMoment = in(CaseStatus.DRAFT);
        firstMoment.submit("M-2026-0001", true, at(APPLICANT, Instant.parse("2026-03-31T15:00:00Z")), DEADLINES);
        assertEquals(2026, firstMoment.receivedFiscalYear());
        assertTrue(firstMoment.counted());
        // Golden Week lies between: 28 April is a Tuesday, 29 April and 3 to 6 May are holidays.
        ConsultationCase spring = in(CaseStatus.DRAFT);
        spring.submit("M-2026-0002", true, at(APPLICANT, Instant.parse("2026-04-28T01:00:00Z")), DEADLINES);
        assertEquals(LocalDate.of(2026, 5, 7), spring.due().day());
    }

    @Test
    void whatTheOfficeRegistersCountsFromTheContact() {
        Instant contact = START.minus(Duration.ofDays(10));
        var called = ConsultationCase.registered("MEDISO", "TEL", 10, contact, Cases.content(), "M-2026-0009", STAFF, DEADLINES);
        assertEquals(contact, called.milestones().receivedAt);
        assertEquals(START, called.milestones().registeredAt);
        assertEquals(Transition.T03, called.takePending().get(0).transition());
        assertThrows(BusinessException.class, () -> ConsultationCase.registered("MEDISO", "TEL", 10, START.plusSeconds(1), Cases.content(),
            "M-2026-0010", STAFF, DEADLINES));
        assertThrows(BusinessException.class, () -> ConsultationCase.registered("MEDISO", "PORTAL", 10, contact, Cases.content(), "M-2026-0010",
            STAFF, DEADLINES));
    }

    @Test
    void theKarteOpensOnlyWhenScreeningIsComplete() {
        Content content = Cases.content();
        content.product().setPhase(null);
        content.matter().setConfidentiality(null);
        var called = ConsultationCase.registered("MEDISO", "TEL", 10, START, new Content(content.applicant(), content.matter(), content.product(), Set.of()),
            "M-2026-0009", STAFF, DEADLINES);
        called.assign(2, "事務局 太郎", STAFF, DEADLINES);
        var refused = assertThrows(BusinessException.class, () -> called.accept(List.of(), STAFF, DEADLINES));
        assertEquals(Set.of("productPhase", "topics", "confidentiality"), Set.copyOf(refused.faults().stream().map(BusinessException.Fault::field).toList()));
    }

    @Test
    void aCorrectionLeavesTheApplicantsWordsAndEmptiesNothingRequired() {
        ConsultationCase found = in(CaseStatus.SCREENING);
        found.takePending();
        Content words = found.content().copy();
        words.matter().setBody("事務局が書き直した内容");
        assertEquals("consultation.wordsOfTheApplicant", assertThrows(BusinessException.class, () -> found.correct(words, null, STAFF)).key());
        Content emptied = found.content().copy();
        emptied.product().setPhase(" ");
        assertEquals("productPhase", assertThrows(BusinessException.class, () -> found.correct(emptied, null, STAFF)).field());
        Content right = found.content().copy();
        right.matter().setTitle("直した件名①");
        assertEquals("why", assertThrows(BusinessException.class, () -> found.correct(right, null, STAFF)).field(), "the applicant filled it himself");
        found.correct(right, "電話で確認した㈱", STAFF);
        found.correct(right, null, STAFF);
        assertEquals(List.of(EventKind.EDITED), found.takePending().stream().map(CaseEvent::kind).toList(), "a second time changes nothing");
    }

    @Test
    void aDeclineNeedsASecondPerson() {
        ConsultationCase found = in(CaseStatus.SCREENING);
        found.proposeDecline(CloseReason.SPAM, "宣伝です", null, STAFF);
        assertThrows(BusinessException.class, () -> found.confirmDecline(STAFF));
        assertThrows(BusinessException.class, () -> found.proposeDecline(CloseReason.TEST, "重ねて", null, MANAGER), "one proposal at a time");
        found.confirmDecline(MANAGER);
        assertEquals(CaseStatus.DECLINED, found.status());
        assertFalse(found.counted());
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void onlySpamTestAndDuplicatesDoNotCount(CloseReason reason) {
        ConsultationCase found = in(CaseStatus.SCREENING);
        if (CloseReason.DECLINE.contains(reason)) {
            assertThrows(BusinessException.class, () -> in(CaseStatus.SCREENING).proposeDecline(CloseReason.DUPLICATE, "元がない", null, STAFF));
            found.proposeDecline(reason, "理由", 99L, STAFF);
            found.confirmDecline(MANAGER);
            assertEquals(!Set.of(CloseReason.SPAM, CloseReason.TEST, CloseReason.DUPLICATE).contains(reason), found.counted());
        } else {
            assertThrows(BusinessException.class, () -> found.proposeDecline(reason, "理由", 99L, STAFF));
        }
    }

    @Test
    void aRefusedDeclineGoesOnInScreening() {
        ConsultationCase found = in(CaseStatus.SCREENING);
        found.proposeDecline(CloseReason.NOT_ELIGIBLE, "対象外", null, STAFF);
        found.refuseDecline("対象です", MANAGER);
        assertThrows(BusinessException.class, () -> found.confirmDecline(MANAGER));
        found.accept(List.of(), STAFF, DEADLINES);
        assertEquals(CaseStatus.KARTE_OPEN, found.status());
    }

    @Test
    void aQuestionWithdrawsTheProposalToDecline() {
        ConsultationCase found = in(CaseStatus.SCREENING);
        found.proposeDecline(CloseReason.NOT_ELIGIBLE, "対象外", null, STAFF);
        found.ask(STAFF, DEADLINES);
        assertThrows(BusinessException.class, () -> found.confirmDecline(MANAGER));
        assertThrows(BusinessException.class, () -> found.refuseDecline("対象です", MANAGER));
    }

    @Test
    void silenceEndsACaseOnlyAfterTwoRemindersAndThirtyDays() {
        ConsultationCase found = in(CaseStatus.AWAITING_APPLICANT);
        assertThrows(BusinessException.class, () -> found.closeSilent(LATE, 30));
        found.remind(STAFF, DEADLINES);
        found.remind(STAFF, DEADLINES);
        assertThrows(BusinessException.class, () -> found.closeSilent(later(STAFF, Duration.ofDays(30).minusSeconds(1)), 30));
        found.closeSilent(later(STAFF, Duration.ofDays(30)), 30);
        assertEquals(CaseStatus.CLOSED, found.status());
        assertThrows(BusinessException.class, () -> in(CaseStatus.SCREENING).remind(STAFF, DEADLINES));
    }

    @Test
    void waitingTimeAddsUpAndStopsTheClock() {
        ConsultationCase found = in(CaseStatus.AWAITING_APPLICANT);
        found.answered(later(APPLICANT, Duration.ofDays(7)), DEADLINES);
        assertEquals(7 * 24 * 60, found.waiting().totalMinutes());
        // 5 business days from 12 October, which is a holiday (sports day): 13, 14, 15, 16, 19
        assertEquals(LocalDate.of(2026, 10, 19), found.due().day());
        found.ask(later(STAFF, Duration.ofDays(8)), DEADLINES);
        found.withdraw("やめます", later(APPLICANT, Duration.ofDays(9)));
        assertEquals(8 * 24 * 60, found.waiting().totalMinutes());
    }

    @Test
    void aClockThatJumpsBackMakesNoNegativeWaiting() {
        ConsultationCase found = in(CaseStatus.AWAITING_APPLICANT);
        found.answered(at(APPLICANT, START.minus(Duration.ofHours(1))), DEADLINES);
        assertEquals(0, found.waiting().totalMinutes());
    }

    @Test
    void eachMilestoneIsSetByTheFirstOfItsKindWhateverTheState() {
        ConsultationCase found = in(CaseStatus.RECEIVED);
        Instant first = START.plusSeconds(60);
        found.held(Milestone.PRE_INTERVIEW, first, STAFF);
        found.held(Milestone.PRE_INTERVIEW, first.plusSeconds(60), STAFF);
        found.held(Milestone.SUPPORTER_MEETING, first.plusSeconds(120), STAFF);
        assertEquals(first, found.milestones().preInterviewHeldAt);
        assertEquals(first, found.milestones().firstSupportAt);
        assertEquals(first.plusSeconds(120), found.milestones().firstSupporterMeetingAt);
        assertThrows(BusinessException.class, () -> in(CaseStatus.DRAFT).held(Milestone.FOLLOW_UP, START, STAFF));
    }

    @Test
    void guardsOfTheLaterSteps() {
        assertThrows(BusinessException.class, () -> in(CaseStatus.KARTE_OPEN).startMatching(STAFF, DEADLINES), "no expertise chosen");
        assertThrows(BusinessException.class, () -> in(CaseStatus.KARTE_OPEN).supportDirectly(STAFF), "no pre-interview held");
        assertThrows(BusinessException.class, () -> in(CaseStatus.FOLLOW_UP).complete(STAFF), "no follow-up held");
        var day = LocalDate.of(2026, 10, 20);
        for (var guard : new MeetingGuard[] {new MeetingGuard(false, true, true, day), new MeetingGuard(true, false, true, day),
            new MeetingGuard(true, true, false, day), new MeetingGuard(true, true, true, null)}) {
            assertThrows(BusinessException.class, () -> in(CaseStatus.MATCHING).meetingSet(guard, STAFF), guard.toString());
        }
    }

    @Test
    void supportIsTakenUpAgainWithinTwelveMonths() {
        in(CaseStatus.FOLLOW_UP).resume("続き", at(STAFF, Instant.parse("2027-10-05T14:59:59Z")));
        assertThrows(BusinessException.class, () -> in(CaseStatus.FOLLOW_UP).resume("続き", at(STAFF, Instant.parse("2027-10-05T15:00:00Z"))));
    }

    @Test
    void reopeningKeepsNumberAndCountAndHasAWindow() {
        ConsultationCase found = in(CaseStatus.CLOSED);
        assertThrows(BusinessException.class, () -> found.reopen(" ", 90, MANAGER, DEADLINES));
        assertThrows(BusinessException.class, () -> found.reopen("遅すぎます", 90, later(MANAGER, Duration.ofDays(90).plusSeconds(1)), DEADLINES));
        Instant received = found.milestones().receivedAt;
        found.reopen("再度の依頼", 90, later(MANAGER, Duration.ofDays(90)), DEADLINES);
        assertEquals(CaseStatus.SCREENING, found.status());
        assertEquals("M-2026-0001", found.caseNo());
        assertEquals(received, found.milestones().receivedAt);
        assertEquals(2026, found.receivedFiscalYear());
        assertTrue(found.counted());
        assertNull(found.milestones().closedAt);
    }

    @Test
    void theEarliestOfItsKindIsTheMilestoneWhateverWasWrittenFirst() {
        ConsultationCase found = in(CaseStatus.IN_SUPPORT);
        Instant written = found.milestones().firstSupporterMeetingAt;
        found.held(Milestone.SUPPORTER_MEETING, written.minusSeconds(3600), STAFF);
        assertEquals(written.minusSeconds(3600), found.milestones().firstSupporterMeetingAt);
        found.heldCorrected(Milestone.SUPPORTER_MEETING, new HeldMoments(written, written, written), Jst.day(written), Jst.day(written), STAFF);
        assertEquals(written, found.milestones().firstSupporterMeetingAt);
        assertEquals(written, found.milestones().firstSupportAt);
    }

    @Test
    void aSecondRoundIsFollowedUpAndResumedByItsOwnEnd() {
        ConsultationCase found = in(CaseStatus.FOLLOW_UP);
        found.held(Milestone.FOLLOW_UP, later(STAFF, Duration.ofDays(90)).at(), later(STAFF, Duration.ofDays(90)));
        found.resume("続きの相談", later(STAFF, Duration.ofDays(330)));
        found.endSupport("終えました", later(STAFF, Duration.ofDays(420)), DEADLINES);
        assertThrows(BusinessException.class, () -> found.complete(later(STAFF, Duration.ofDays(430))), "the follow-up of the first round does not count");
        found.resume("もう一度", later(STAFF, Duration.ofDays(700)));
        found.endSupport("終えました", later(STAFF, Duration.ofDays(720)), DEADLINES);
        found.held(Milestone.FOLLOW_UP, later(STAFF, Duration.ofDays(800)).at(), later(STAFF, Duration.ofDays(800)));
        found.complete(later(STAFF, Duration.ofDays(801)));
        assertEquals(START.plus(Duration.ofDays(90)), found.milestones().followUpAt, "the count keeps the first");
    }

    @Test
    void anotherSupporterHasTheTimeOfAFirstMeetingFromThenOn() {
        ConsultationCase found = in(CaseStatus.IN_SUPPORT);
        found.startMatching(later(STAFF, Duration.ofDays(100)), DEADLINES);
        LocalDate due = found.due().day();
        assertTrue(due.isAfter(Jst.day(START.plus(Duration.ofDays(120)))), due.toString());
        found.meetingSet(Cases.guard(), later(STAFF, Duration.ofDays(101)));
        found.meetingFailed("中止", later(STAFF, Duration.ofDays(102)), DEADLINES);
        assertTrue(found.due().day().isAfter(due.minusDays(1)));
    }

    @Test
    void waitingBeforeReopeningDoesNotMoveTheNewTargets() {
        ConsultationCase found = in(CaseStatus.AWAITING_APPLICANT);
        found.answered(later(APPLICANT, Duration.ofDays(40)), DEADLINES);
        found.closeAnswered(later(STAFF, Duration.ofDays(41)), DEADLINES);
        found.reopen("再度の依頼", 90, later(MANAGER, Duration.ofDays(60)), DEADLINES);
        assertTrue(found.due().day().isBefore(Jst.day(START.plus(Duration.ofDays(75)))), found.due().day().toString());
        assertEquals(40 * 24 * 60, found.waiting().totalMinutes(), "statistics keep it");
    }

    @Test
    void theFirstReplyIsTheFirst() {
        ConsultationCase found = in(CaseStatus.SCREENING);
        found.replied(STAFF, DEADLINES);
        found.replied(later(STAFF, Duration.ofHours(1)), DEADLINES);
        assertEquals(START, found.milestones().firstResponseAt);
        assertEquals(DueKind.SCREENING, found.due().kind());
        assertThrows(BusinessException.class, () -> in(CaseStatus.CLOSED).replied(STAFF, DEADLINES));
    }
}
