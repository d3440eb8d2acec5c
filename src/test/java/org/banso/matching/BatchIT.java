package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.matching.batch.Binding;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many waiting cases at once: worked out, changed by hand, compared, carried out and taken back. Every test has a field of its own. */
class BatchIT extends MatchingHand {
    private static final AtomicInteger FIELD = new AtomicInteger((int) (System.nanoTime() % 100_000));

    @Inject
    private Batches batches;
    @Inject
    private BatchPublishing publishing;

    private String field;

    @BeforeEach
    void ownField() {
        field = "ZB" + FIELD.incrementAndGet();
        as(staff);
    }

    private static BatchTerms terms(int places, int perSupporter, Long... leftOut) {
        return new BatchTerms(places, 0, 50, 60, perSupporter, List.of(leftOut));
    }

    private long planned(BatchTerms terms, Long... cases) {
        as(staff);
        return batches.plan(List.of(cases), terms);
    }

    private List<String> proposed(long run) {
        as(staff);
        return batches.sheet(run).rows().stream().map(BatchSheet.Row::supporterCode).toList();
    }

    private long requests(Long... cases) {
        return Stream.of(cases).mapToLong(id -> fixture.number("select count(*) from assignment where case_id = ?", id)).sum();
    }

    private List<String> refused(long run) {
        as(staff);
        var refused = assertThrows(BusinessException.class, () -> publishing.publish(run));
        return refused.faults().stream().map(BusinessException.Fault::key).toList();
    }

    @Test
    void aRunIsMadeChangedComparedCarriedOutAndTakenBack() {
        long first = caseNeeding(field);
        long second = caseNeeding(field);
        fixture.update("update consultation_case set received_at = ? where id = ?", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minusDays(90), first);
        var three = List.of(fixture.supporter(field), fixture.supporter(field), fixture.supporter(field));
        assertTrue(batches.waiting().stream().map(WaitingCase::id).toList().containsAll(List.of(first, second)));
        long run = planned(terms(1, 1), first, second);
        var sheet = batches.sheet(run);
        assertEquals(2, sheet.head().filled());
        assertEquals(List.of(90, 0), sheet.rows().stream().map(BatchSheet.Row::waitedDays).toList());
        assertEquals(2, proposed(run).stream().distinct().count());
        assertEquals(0, requests(first, second), "a run asks nobody");

        SupporterMade spare = three.stream().filter(one -> !proposed(run).contains(one.code())).findFirst().orElseThrow();
        long place = sheet.rows().get(0).placeId();
        var others = batches.others(run, place);
        assertTrue(others.stream().anyMatch(other -> other.supporterId() == spare.id() && other.isFree()));
        BatchSheet.Other full = others.stream().filter(other -> other.supporterId() != spare.id()).findFirst().orElseThrow();
        assertEquals("batch.change.full", assertThrows(BusinessException.class, () -> batches.change(run, place, full.supporterId())).key());
        long changed = batches.change(run, place, spare.id());
        assertEquals(run, batches.sheet(changed).head().basedOn());
        assertEquals(spare.code(), proposed(changed).get(0));
        assertNotEquals(spare.code(), proposed(run).get(0), "a run is never changed");
        var comparison = batches.compare(List.of(run, changed));
        assertEquals(List.of(fixture.caseNo(first)), comparison.differences().stream().map(BatchSheet.Difference::caseNo).toList());
        assertEquals(spare.who().name(), comparison.differences().get(0).choices().get(1).names().get(0));

        assertEquals(2, publishing.publish(changed));
        assertEquals(List.of("ASKED LEAD", "ASKED LEAD"), fixture.texts("select concat(state, ' ', role) from assignment where case_id in (?, ?)", first, second));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ?", spare.who().email()));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where recipient = ? and (body like '%𠮷田ﾊﾞｲｵ%' or body like '%細胞シート%' or subject like '%細胞シート%')",
            spare.who().email()), "the brief is masked");
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'SUPPORTER_ASKED'", first));
        assertEquals(AssignmentState.ASKED, batches.sheet(changed).rows().get(0).request().state());
        assertEquals("batch.published", assertThrows(BusinessException.class, () -> publishing.publish(changed)).key());
        assertFalse(batches.waiting().stream().map(WaitingCase::id).toList().contains(first));

        as(spare.who());
        long request = fixture.number("select id from assignment where case_id = ?", first);
        desk.accept(request, version(request), NOTHING, true, null);
        as(staff);
        BatchPublishing.Undone undone = publishing.undo(changed);
        assertEquals(1, undone.withdrawn());
        assertEquals(List.of(fixture.caseNo(first) + " " + spare.who().name()), undone.kept());
        assertEquals("ACCEPTED", fixture.text("select state from assignment where case_id = ?", first));
        assertEquals("RELEASED", fixture.text("select state from assignment where case_id = ?", second));
        assertEquals("batch.undo.late", assertThrows(BusinessException.class, () -> publishing.undo(changed)).key(), "once");
        assertTrue(batches.waiting().stream().map(WaitingCase::id).toList().contains(second));
    }

    @Test
    void twoPlacesOfACaseGoToTwoPeopleOfWhomOneLeads() {
        String other = "ZC" + FIELD.incrementAndGet();
        long both = caseNeeding(field, other);
        var one = fixture.supporter(field);
        var two = fixture.supporter(other);
        long run = planned(terms(3, 2), both);
        assertEquals(List.of(one.code(), two.code()), proposed(run));
        publishing.publish(run);
        assertEquals(List.of("LEAD", "MEMBER"), fixture.texts("select role from assignment where case_id = ? order by role", both));
    }

    @Test
    void nobodyIsAskedWhenACaseHasChangedSinceAndTheSameTermsMakeANewRun() {
        long one = caseNeeding(field);
        long two = caseNeeding(field);
        fixture.supporter(field);
        fixture.supporter(field);
        long run = planned(terms(1, 1), one, two);
        fixture.update("update consultation_case set version = version + 1, title = '件名を直しました①' where id = ?", two);
        assertEquals(List.of("batch.changed.case"), refused(run));
        assertEquals(0, requests(one, two));
        long again = batches.again(run);
        assertEquals(2, publishing.publish(again));
        assertEquals(List.of("batch.changed.case", "batch.changed.case"), refused(run), "whoever has been asked does not wait");
        assertEquals("batch.plan.nothing", assertThrows(BusinessException.class, () -> batches.again(run)).key());
        assertEquals(2, requests(one, two));
    }

    @Test
    void a28_whoBecomesConflictedBetweenRunAndPublishingIsNeverAsked() {
        long one = caseNeeding(field);
        var tied = fixture.supporter(field);
        long run = planned(terms(1, 1), one);
        assertEquals(List.of(tied.code()), proposed(run));
        tie(tied, ConflictReason.COI_OFFICER);
        List<String> conflicted = refused(run);
        assertEquals(0, requests(one));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where recipient = ?", tied.who().email()));
        assertEquals(List.of(), batches.others(run, batches.sheet(run).rows().get(0).placeId()));
        assertThrows(BusinessException.class, () -> batches.change(run, batches.sheet(run).rows().get(0).placeId(), tied.id()));
        long again = planned(terms(1, 1), one);
        assertNull(proposed(again).get(0));

        long two = caseNeeding(field);
        var tired = fixture.supporter(field);
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", tied.id());
        long other = planned(terms(1, 1), two);
        fixture.update("update supporter set capacity_hours = 0 where id = ?", tired.id());
        assertEquals(conflicted, refused(other), "a38: a conflict reads like anything else");
    }

    @Test
    void a35_whatCannotBeFilledIsNamedAndAConflictReadsLikeAnyOtherBar() {
        String nobody = "ZN" + FIELD.incrementAndGet();
        String tied = "ZT" + FIELD.incrementAndGet();
        String away = "ZA" + FIELD.incrementAndGet();
        long unheld = caseNeeding(nobody);
        long conflicted = caseNeeding(tied);
        long paused = caseNeeding(away);
        long first = caseNeeding(field);
        long second = caseNeeding(field);
        var only = fixture.supporter(field);
        tie(fixture.supporter(tied), ConflictReason.COI_INVESTOR);
        fixture.update("update supporter set capacity_hours = 0 where id = ?", fixture.supporter(away).id());
        long run = planned(terms(1, 1), unheld, conflicted, paused, first, second);
        var limits = batches.sheet(run).limits();
        assertEquals(List.of(Binding.Kind.NO_HOLDER), kinds(limits, nobody));
        assertEquals(List.of(Binding.Kind.UNAVAILABLE), kinds(limits, tied));
        assertEquals(List.of(Binding.Kind.UNAVAILABLE), kinds(limits, away));
        assertEquals(List.of(Binding.Kind.CAPACITY), kinds(limits, field));
        assertEquals(List.of(only.who().name()), limits.stream().filter(limit -> limit.kind() == Binding.Kind.CAPACITY).findFirst().orElseThrow().people());
        assertTrue(limits.stream().filter(limit -> limit.kind() == Binding.Kind.UNAVAILABLE).allMatch(limit -> limit.people().isEmpty()), "nobody is named who could be tied");
        assertEquals(0, fixture.number("select count(*) from batch_limit where kind = 'CONFLICT' or kind = 'UNAVAILABLE' and supporters is not null"));
        assertEquals(1, batches.sheet(run).served());
    }

    private static List<Binding.Kind> kinds(List<BatchSheet.Limit> limits, String field) {
        return limits.stream().filter(limit -> limit.fields().contains(field)).map(BatchSheet.Limit::kind).toList();
    }

    @Test
    void whoIsLeftOutIsNotProposed() {
        long one = caseNeeding(field);
        var rested = fixture.supporter(field);
        var other = fixture.supporter(field);
        assertEquals(List.of(other.code()), proposed(planned(terms(1, 1, rested.id()), one)));
    }

    @Test
    void a29_ofTwoRunsForTheSameCaseCarriedOutAtOnceOneAsks() throws Exception {
        long one = caseNeeding(field);
        fixture.supporter(field);
        fixture.supporter(field);
        long run = planned(terms(1, 1), one);
        long place = batches.sheet(run).rows().get(0).placeId();
        long other = batches.change(run, place, batches.others(run, place).get(0).supporterId());
        var start = new CyclicBarrier(2);
        var left = together(start, staff, () -> publishing.publish(run));
        var right = together(start, fixture.person(Role.OFFICE_MANAGER), () -> publishing.publish(other));
        var both = List.of(left.get(60, TimeUnit.SECONDS), right.get(60, TimeUnit.SECONDS));
        assertEquals(List.of("batch.changed.case", "done"), both.stream().sorted().toList());
        assertEquals(1, requests(one));
    }

    @Test
    void aRequestSentByHandInBetweenStopsThePublication() {
        long one = caseNeeding(field);
        fixture.supporter(field);
        var byHand = fixture.supporter(field);
        long run = planned(terms(1, 1), one);
        asked(one, byHand);
        assertEquals(List.of("batch.changed.case"), refused(run));
        assertEquals(1, requests(one));
    }

    @Test
    void afterSomeHoursNothingIsTakenBackTogether() {
        long one = caseNeeding(field);
        fixture.supporter(field);
        long run = planned(terms(1, 1), one);
        publishing.publish(run);
        fixture.update("update batch_publication set published_at = ? where run_id = ?", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minusHours(25), run);
        assertEquals("batch.undo.late", assertThrows(BusinessException.class, () -> publishing.undo(run)).key());
        assertFalse(batches.sheet(run).head().published().undoable());
        assertEquals("ASKED", fixture.text("select state from assignment where case_id = ?", one));
    }

    @Test
    void everyFaultOfTheTermsIsToldAtItsField() {
        long one = caseNeeding(field);
        var wrong = assertThrows(BusinessException.class, () -> batches.plan(List.of(one), new BatchTerms(4, 101, null, 0, 9, null)));
        assertEquals(List.of("places", "floor", "fairness", "horizonDays", "perSupporter"), wrong.faults().stream().map(BusinessException.Fault::field).toList());
        assertEquals("batch.plan.nothing", assertThrows(BusinessException.class, () -> batches.plan(List.of(), batches.usual())).key());
        assertThrows(NotFound.class, () -> batches.sheet(Long.MAX_VALUE));
        assertThrows(NotFound.class, () -> publishing.publish(Long.MAX_VALUE));
    }

    @Test
    void onlyWhoMayAskSupportersReachesRuns() {
        long one = caseNeeding(field);
        var supporter = fixture.supporter(field);
        long run = planned(terms(1, 1), one);
        for (Who who : List.of(fixture.person(Role.FULL_TIME_SUPPORTER), supporter.who(), fixture.person(Role.APPLICANT), fixture.person(Role.COMMISSIONER),
            fixture.person(Role.COI_REVIEWER), fixture.person(Role.SYS_ADMIN), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> batches.waiting());
            assertThrows(NotAllowed.class, () -> batches.plan(List.of(one), terms(1, 1)));
            assertThrows(NotAllowed.class, () -> batches.sheet(run));
            assertThrows(NotAllowed.class, () -> publishing.publish(run));
            assertThrows(NotAllowed.class, () -> publishing.undo(run));
        }
        assertEquals(0, requests(one));
    }

    @Test
    void readingTakesAsManyStatementsForManyCasesAsForFew() {
        var few = cases(2);
        var many = cases(8);
        for (int i = 0; i < 5; i++) {
            fixture.supporter(field);
        }
        as(staff);
        var runs = new ArrayList<Long>();
        int small = statements(() -> runs.add(batches.plan(few, terms(1, 2))));
        int large = statements(() -> runs.add(batches.plan(many, terms(1, 2))));
        assertTrue(large - small <= many.size() - few.size(), small + " and " + large + ": only the places written are more");
        assertEquals(statements(() -> batches.sheet(runs.get(0))), statements(() -> batches.sheet(runs.get(1))));
        assertTrue(statements(() -> batches.waiting()) <= 2);
        assertTrue(statements(() -> batches.runs(1)) <= 2);
    }

    private List<Long> cases(int number) {
        return Stream.generate(() -> caseNeeding(field)).limit(number).collect(Collectors.toList());
    }
}
