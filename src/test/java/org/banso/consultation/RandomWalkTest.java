package org.banso.consultation;

import static org.banso.consultation.Cases.APPLICANT;
import static org.banso.consultation.Cases.DEADLINES;
import static org.banso.consultation.Cases.MANAGER;
import static org.banso.consultation.Cases.STAFF;
import static org.banso.consultation.Cases.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.banso.shared.BusinessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people press in whatever order: the history stays a legal chain and the milestones are its first events. */
class RandomWalkTest {
    private static final int STEPS = 400;
    private static final List<BiConsumer<ConsultationCase, Instant>> ACTS = List.of(
        (c, now) -> c.assign(2, "事務局", at(STAFF, now), DEADLINES),
        (c, now) -> c.ask(at(STAFF, now), DEADLINES),
        (c, now) -> c.answered(at(APPLICANT, now), DEADLINES),
        (c, now) -> c.remind(at(STAFF, now), DEADLINES),
        (c, now) -> c.closeSilent(at(STAFF, now), 30),
        (c, now) -> c.accept(List.of(), at(STAFF, now), DEADLINES),
        (c, now) -> c.proposeDecline(CloseReason.SPAM, "宣伝", null, at(STAFF, now)),
        (c, now) -> c.confirmDecline(at(MANAGER, now)),
        (c, now) -> c.refuseDecline("対象", at(MANAGER, now)),
        (c, now) -> c.closeAnswered(at(STAFF, now), DEADLINES),
        (c, now) -> c.need(Set.of("IP_STRATEGY"), at(STAFF, now)),
        (c, now) -> c.startMatching(at(STAFF, now), DEADLINES),
        (c, now) -> c.supportDirectly(at(STAFF, now)),
        (c, now) -> c.meetingSet(Cases.guard(), at(STAFF, now)),
        (c, now) -> c.nobodySuitable("なし", at(STAFF, now), DEADLINES),
        (c, now) -> c.meetingHeld(at(STAFF, now)),
        (c, now) -> c.meetingFailed("中止", at(STAFF, now), DEADLINES),
        (c, now) -> c.endSupport("終了", at(STAFF, now), DEADLINES),
        (c, now) -> c.resume("再開", at(STAFF, now)),
        (c, now) -> c.complete(at(STAFF, now)),
        (c, now) -> c.refer("PMDA", at(STAFF, now)),
        (c, now) -> c.reopen("再開", 90, at(MANAGER, now), DEADLINES),
        (c, now) -> c.replied(at(STAFF, now), DEADLINES),
        (c, now) -> c.held(Milestone.PRE_INTERVIEW, now, at(STAFF, now)),
        (c, now) -> c.held(Milestone.SUPPORTER_MEETING, now, at(STAFF, now)),
        (c, now) -> c.held(Milestone.FOLLOW_UP, now, at(STAFF, now)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946})
    void historyStaysLegal(long seed) {
        var dice = new Random(seed);
        ConsultationCase walked = Cases.in(CaseStatus.RECEIVED);
        var events = new ArrayList<>(walked.takePending());
        Instant now = Cases.START;
        boolean wasCounted = walked.counted();
        for (int i = 0; i < STEPS; i++) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(5) == 0 ? -30 : dice.nextInt(60 * 24)));
            long waited = walked.waiting().totalMinutes();
            try {
                ACTS.get(dice.nextInt(ACTS.size())).accept(walked, now);
            } catch (BusinessException refused) {
                assertTrue(Cases.transitions(walked.takePending()).isEmpty(), "a refused step leaves no transition");
                continue;
            }
            events.addAll(walked.takePending());
            assertTrue(walked.waiting().totalMinutes() >= waited);
            assertEquals(walked.status().isOpen() ? null : walked.status(), walked.milestones().closedAt == null ? null : walked.status());
            assertTrue(walked.status() == CaseStatus.DECLINED || walked.counted(), "only a decline takes a case out of the count");
        }
        assertTrue(wasCounted);
        chain(events, walked.status());
        milestones(events, walked.milestones());
    }

    private static void chain(List<CaseEvent> events, CaseStatus end) {
        CaseStatus here = null;
        for (CaseEvent event : Cases.transitions(events)) {
            assertEquals(here, event.fromStatus());
            assertTrue(here == null ? event.transition().from().isEmpty() : event.transition().leaves(here));
            assertEquals(event.transition().to(), event.toStatus());
            here = event.toStatus();
        }
        assertEquals(end, here);
    }

    private static void milestones(List<CaseEvent> events, Milestones reached) {
        assertEquals(first(events, Transition.T04), reached.screeningStartedAt);
        assertEquals(first(events, Transition.T08), reached.karteOpenedAt);
        assertEquals(first(events, Transition.T11, Transition.T17), reached.matchingStartedAt);
        assertEquals(first(events, Transition.T13), reached.matchedAt);
        assertEquals(first(events, Transition.T18), reached.supportEndedAt);
        assertEquals(first(events, Transition.T21), reached.referredAt);
        assertEquals(earliest(events, EventKind.PRE_INTERVIEW_HELD), reached.preInterviewHeldAt);
        assertEquals(earliest(events, EventKind.SUPPORTER_MEETING_HELD), reached.firstSupporterMeetingAt);
        assertEquals(earliest(events, EventKind.FOLLOW_UP_HELD), reached.followUpAt);
        assertEquals(first(events, EventKind.FIRST_REPLY), reached.firstResponseAt);
    }

    private static Instant first(List<CaseEvent> events, Transition... any) {
        return Cases.transitions(events).stream().filter(event -> List.of(any).contains(event.transition())).map(CaseEvent::at).findFirst().orElse(null);
    }

    private static Instant earliest(List<CaseEvent> events, EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).map(CaseEvent::at).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Instant first(List<CaseEvent> events, EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).map(CaseEvent::at).findFirst().orElse(null);
    }
}
