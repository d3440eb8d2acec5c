package org.banso.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banso.calendar.Booked;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.EventKind;
import org.banso.consultation.HistoryFilter;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.check.CheckQueries;
import org.banso.platform.check.Checks;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.shared.StaleVersion;
import org.banso.support.ActionRow;
import org.banso.support.Offers;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.Substitutes;
import org.banso.support.WorkQueries;
import org.junit.jupiter.api.Test;

/** What somebody leaves behind goes to a successor in one step, and what belongs to nobody any more is found. */
class HandoversIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Handovers handovers;
    @Inject
    private HandoverQueries queries;
    @Inject
    private CheckQueries results;
    @Inject
    private Checks checks;
    @Inject
    private WorkQueries work;
    @Inject
    private DepartureQueries departing;
    @Inject
    private SupporterDepartures departures;
    @Inject
    private Substitutes substitutes;
    @Inject
    private Offers offers;
    @Inject
    private CaseAccess cases;
    @Inject
    private CaseHistoryQueries histories;
    @Inject
    private Clock clock;

    @Test
    void everythingOpenGoesToTheSuccessorWithOneLetter() {
        long organization = fixture.organization();
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        Who successor = fixture.person(Role.OFFICE_STAFF);
        long screening = owned(CaseStatus.SCREENING, organization, leaver);
        long running = owned(CaseStatus.IN_SUPPORT, organization, leaver);
        long ended = owned(CaseStatus.CLOSED, organization, leaver);
        as(fixture.person(Role.OFFICE_MANAGER));
        assertEquals(List.of(screening, running), queries.of(leaver.accountId(), 1).rows().stream().map(HandoverQueries.Row::id).sorted().toList());
        assertEquals("common.choosePlease", Refusal.key(() -> handovers.hand(leaver.accountId(), null, Picked.cases(List.of(running)), null)));
        assertEquals("handover.same", Refusal.key(() -> handovers.hand(leaver.accountId(), leaver.accountId(), Picked.cases(List.of(running)), null)));
        assertEquals("identity.notOffice", Refusal.key(() -> handovers.hand(leaver.accountId(), fixture.person(Role.APPLICANT).accountId(), Picked.cases(List.of(running)), null)));
        assertEquals("handover.nothing", Refusal.key(() -> handovers.hand(leaver.accountId(), successor.accountId(), Picked.cases(List.of(ended)), null)));
        long id = handovers.hand(leaver.accountId(), successor.accountId(), Picked.cases(List.of(screening, running, ended)), "期限の近いものから㈱𠮷");
        assertEquals(List.of(), queries.of(leaver.accountId(), 1).rows());
        assertEquals(leaver.accountId(), fixture.number("select owner_account_id from consultation_case where id = ?", ended), "what has ended stays");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ?", successor.email()), "one letter for all");
        as(successor);
        HandoverQueries.Given given = queries.given(id);
        assertEquals("期限の近いものから㈱𠮷", given.briefing());
        assertEquals(2, given.cases().size());
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotFound.class, () -> queries.given(id), "not for others");
        assertThrows(NotAllowed.class, () -> handovers.hand(successor.accountId(), leaver.accountId(), Picked.cases(List.of(running)), null));
    }

    @Test
    void whoIsGoneLeavesOrphansThatTheChecksFind() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), leaver);
        int before = orphans();
        fixture.update("update account set disabled_at = '2026-10-01 00:00:00' where id = ?", leaver.accountId());
        assertEquals(before + 1, orphans());
        as(fixture.person(Role.OFFICE_MANAGER));
        assertTrue(queries.owners().stream().anyMatch(owner -> owner.accountId() == leaver.accountId() && owner.gone()));
        handovers.hand(leaver.accountId(), fixture.person(Role.OFFICE_STAFF).accountId(), Picked.cases(List.of(running)), null);
        assertEquals(before, orphans());
    }

    @Test
    void aStepAndASeatGoByThemselvesAndTheCaseStays() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        Who successor = fixture.person(Role.OFFICE_STAFF);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), leaver);
        LocalDate on = Jst.today(clock).plusDays(20);
        long meeting = planned(running, leaver, on);
        long step = step(running, meeting, "OFFICE");
        as(fixture.person(Role.OFFICE_MANAGER));
        assertEquals(List.of(step), queries.steps(leaver.accountId()).stream().map(HandoverQueries.Step::id).toList());
        assertEquals(List.of(meeting), queries.seats(leaver.accountId()).stream().map(HandoverQueries.Seat::recordId).toList());
        long id = handovers.hand(leaver.accountId(), successor.accountId(), new Picked(List.of(), List.of(step), List.of(meeting), List.of()), null);
        assertEquals(List.of(running), queries.of(leaver.accountId(), 1).rows().stream().map(HandoverQueries.Row::id).toList(), "the case stays");
        assertTrue(queries.steps(leaver.accountId()).isEmpty());
        assertTrue(queries.seats(leaver.accountId()).isEmpty());
        assertEquals(new HandoverQueries.Owner(successor.accountId(), successor.name(), false, 0, 2),
            queries.owners().stream().filter(owner -> owner.accountId() == successor.accountId()).findFirst().orElseThrow());
        assertEquals(2, fixture.number("select count(*) from outbox_letter where recipient = ?", successor.email()), "what was handed over, and the invitation");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ?", leaver.email()), "his calendar lets go of it");
        as(successor);
        assertEquals(List.of(step), work.officeActions(10).stream().map(ActionRow::id).toList());
        assertEquals(1, queries.given(id).steps().size());
        assertEquals(1, queries.given(id).meetings().size());
        as(leaver);
        assertTrue(work.officeActions(10).isEmpty());
    }

    @Test
    void whoIsTakenAtThatTimeGetsNothingAtAll() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        Who successor = fixture.person(Role.OFFICE_STAFF);
        LocalDate on = Jst.today(clock).plusDays(21);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), leaver);
        long meeting = planned(running, leaver, on);
        planned(owned(CaseStatus.IN_SUPPORT, fixture.organization(), successor), successor, on);
        as(fixture.person(Role.OFFICE_MANAGER));
        assertEquals("handover.taken", Refusal.key(() -> handovers.hand(leaver.accountId(), successor.accountId(), new Picked(List.of(running), List.of(), List.of(meeting), List.of()), null)));
        assertEquals(leaver.accountId(), fixture.number("select owner_account_id from consultation_case where id = ?", running));
        assertEquals(1, queries.seats(leaver.accountId()).size());
        assertEquals(0, fixture.number("select count(*) from outbox_letter where recipient = ?", successor.email()));
        assertEquals("handover.nothing", Refusal.key(() -> handovers.hand(successor.accountId(), leaver.accountId(), new Picked(List.of(), List.of(), List.of(meeting), List.of()), null)), "not his");
    }

    @Test
    void aPlaceInOfferedTimesGoesToWhoIsFreeAtAllOfThem() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        Who successor = fixture.person(Role.OFFICE_STAFF);
        Who busy = fixture.person(Role.OFFICE_STAFF);
        LocalDate day = Jst.today(clock).plusDays(30);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), leaver);
        planned(owned(CaseStatus.IN_SUPPORT, fixture.organization(), busy), busy, day.plusDays(1));
        int before = orphans();
        as(leaver);
        var form = new RecordForm();
        form.setKind(RecordKind.PRE_INTERVIEW);
        form.setMethod("ONLINE");
        form.setPeople(new ArrayList<>(List.of(Booked.account(leaver.accountId()).key())));
        long offer = offers.offer(running, form, List.of(new Slot(day, LocalTime.of(10, 0), LocalTime.of(11, 0)), new Slot(day.plusDays(1), LocalTime.of(10, 30), LocalTime.of(11, 30))),
            day.minusDays(1), null);
        as(fixture.person(Role.OFFICE_MANAGER));
        assertEquals(List.of(offer), queries.offers(leaver.accountId()).stream().map(HandoverQueries.Offered::id).toList());
        var his = new Picked(List.of(), List.of(), List.of(), List.of(offer));
        assertEquals("handover.offer.taken", Refusal.key(() -> handovers.hand(leaver.accountId(), busy.accountId(), his, null)), "taken at one of the two");
        assertEquals(2, fixture.number("select count(*) from booking where time_id is not null and who = 'ACCOUNT' and who_id = ?", leaver.accountId()));
        fixture.update("update account set disabled_at = '2026-10-01 00:00:00' where id = ?", leaver.accountId());
        assertTrue(orphans() > before, "nobody is to be waited for who is gone");
        as(fixture.person(Role.OFFICE_MANAGER));
        long id = handovers.hand(leaver.accountId(), successor.accountId(), new Picked(List.of(running), List.of(), List.of(), List.of(offer)), null);
        assertEquals(List.of(), queries.offers(leaver.accountId()));
        assertEquals(before, orphans());
        assertEquals(2, fixture.number("select count(*) from booking where time_id is not null and who = 'ACCOUNT' and who_id = ?", successor.accountId()));
        as(successor);
        assertEquals(List.of(offer), queries.given(id).offers().stream().map(HandoverQueries.Offered::id).toList());
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotAllowed.class, () -> substitutes.takeOffer(offer, successor.accountId(), leaver.accountId()));
    }

    @Test
    void aMeetingOfHisOwnIsTakenBackAndNotHandedOver() {
        SupporterMade fullTimer = fixture.supporter("REG_REGEN");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", fullTimer.id());
        Who officer = fixture.person(Role.OFFICE_STAFF);
        LocalDate day = Jst.today(clock).plusDays(33);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), officer);
        as(officer);
        var form = new RecordForm();
        form.setKind(RecordKind.PRE_INTERVIEW);
        form.setMethod("ONLINE");
        form.setSupporterId(fullTimer.id());
        long offer = offers.offer(running, form, List.of(new Slot(day, LocalTime.of(13, 0), LocalTime.of(14, 0)), new Slot(day, LocalTime.of(15, 0), LocalTime.of(16, 0))),
            day.minusDays(1), null);
        as(fixture.person(Role.OFFICE_MANAGER));
        assertTrue(queries.offers(fullTimer.who().accountId()).get(0).own());
        assertEquals("handover.nothing", Refusal.key(() -> handovers.hand(fullTimer.who().accountId(), officer.accountId(), new Picked(List.of(), List.of(), List.of(), List.of(offer)), null)));
        String code = fixture.text("select code from supporter where id = ?", fullTimer.id());
        assertEquals(1, departing.offers(departing.leaver(code).orElseThrow()).size(), "his page of departure names it");
        int before = orphans();
        fixture.update("update supporter set status = 'ENDED' where id = ?", fullTimer.id());
        assertEquals(before + 1, orphans());
        as(officer);
        offers.takeBack(offer, fixture.number("select version from meeting_offer where id = ?", offer));
        assertEquals(before, orphans());
    }

    @Test
    void moreThanAPageGoesPageByPage() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        long organization = fixture.organization();
        for (int i = 0; i < 103; i++) {
            owned(CaseStatus.SCREENING, organization, leaver);
        }
        as(fixture.person(Role.OFFICE_MANAGER));
        Page<HandoverQueries.Row> first = queries.of(leaver.accountId(), 1);
        assertEquals(100, first.rows().size());
        assertTrue(first.hasNext());
        assertEquals(3, queries.of(leaver.accountId(), 2).rows().size());
        handovers.hand(leaver.accountId(), fixture.person(Role.OFFICE_STAFF).accountId(), Picked.cases(first.rows().stream().map(HandoverQueries.Row::id).toList()), null);
        assertEquals(3, queries.of(leaver.accountId(), 1).rows().size(), "the rest moves up");
    }

    @Test
    void aSupporterLeavesNothingBehind() {
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), fixture.person(Role.OFFICE_STAFF));
        var supporter = fixture.supporter("CMC");
        fixture.cleared(running, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CMC', 'CLEAR', ?)",
            running, supporter.id(), supporter.who().accountId(), Jst.today(clock).minusDays(3));
        long record = fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, created_at) values (?, ?, 'DOC_REVIEW', 'HELD', ?, 'ONLINE', ?)", running, supporter.id(),
            Jst.today(clock).minusDays(1), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        long step = step(running, record, "SUPPORTER");
        as(fixture.person(Role.OFFICE_MANAGER));
        DepartureQueries.Leaver leaver = departing.leaver(supporter.code()).orElseThrow();
        List<DepartureQueries.Work> works = departing.works(leaver);
        assertEquals(List.of(1L), works.stream().map(DepartureQueries.Work::steps).toList());
        assertEquals("common.fillPlease", Refusal.key(() -> departures.end(leaver, works, "　")));
        assertEquals("handover.supporter.nothing", Refusal.key(() -> departures.end(leaver, List.of(), "退任")));
        departures.end(leaver, works, "3月末で退任のため𠮷");
        assertTrue(departing.works(leaver).isEmpty());
        assertEquals(1, departing.alone(leaver).size());
        assertEquals("OFFICE", fixture.text("select who from next_action where id = ?", step));
        assertTrue(fixture.text("select note from case_event where case_id = ? and kind = 'SUPPORTER_HANDED_OVER'", running).endsWith("3月末で退任のため𠮷"));
        assertThrows(StaleVersion.class, () -> departures.end(leaver, works, "もう一度"));
        assertTrue(histories.moments(running, HistoryFilter.ALL, 100).rows().stream().anyMatch(moment -> moment.kind() == EventKind.SUPPORTER_HANDED_OVER));
        var other = fixture.supporter("CMC");
        fixture.cleared(running, other.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'MEMBER', 'ACCEPTED', 'CMC', 'CLEAR', ?)",
            running, other.id(), other.who().accountId(), Jst.today(clock));
        as(other.who());
        assertTrue(histories.moments(running, HistoryFilter.ALL, 100).rows().stream().noneMatch(moment -> moment.kind() == EventKind.SUPPORTER_HANDED_OVER),
            "why he left is for the office");
        as(supporter.who());
        assertThrows(NotFound.class, () -> cases.require(running));
        assertThrows(NotAllowed.class, () -> departures.end(leaver, works, "自分で"));
    }

    @Test
    void aStepOfSomebodyWhoIsGoneIsFoundAndTheOfficeTakesIt() {
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), fixture.person(Role.OFFICE_STAFF));
        var supporter = fixture.supporter("CMC");
        long record = fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, created_at) values (?, ?, 'DOC_REVIEW', 'HELD', ?, 'ONLINE', ?)", running, supporter.id(),
            Jst.today(clock).minusDays(1), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        long step = step(running, record, "SUPPORTER");
        int before = orphans();
        fixture.update("update supporter set status = 'ENDED' where id = ?", supporter.id());
        assertEquals(before + 1, orphans());
        as(fixture.person(Role.OFFICE_MANAGER));
        assertTrue(queries.stepsLeft().stream().anyMatch(left -> left.id() == step));
        substitutes.takeStep(step, null);
        assertEquals(before, orphans());
        Who manager = fixture.withPassword(fixture.person(Role.OFFICE_MANAGER));
        var visit = new Visit(baseUrl());
        visit.signIn(manager.email());
        assertEquals(200, visit.get("/office/handover?supporter=" + supporter.code()).statusCode());
        assertEquals(404, visit.get("/office/handover?supporter=S9999999").statusCode());
    }

    private long planned(long running, Who attends, LocalDate on) {
        long meeting = fixture.insert("insert into support_record (case_id, kind, status, performed_on, start_time, end_time, method, created_at) values (?, 'PRE_INTERVIEW', 'PLANNED', ?,"
            + " '10:00:00', '11:00:00', 'ONLINE', ?)", running, on, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        fixture.update("insert into appointment (record_id, uid) values (?, ?)", meeting, "handover-" + meeting + "@banso");
        fixture.insert("insert into booking (record_id, who, who_id, on_day, from_time, to_time) values (?, 'ACCOUNT', ?, ?, '10:00:00', '11:00:00')", meeting, attends.accountId(), on);
        return meeting;
    }

    private long step(long running, long record, String who) {
        return fixture.insert("insert into next_action (record_id, case_id, what, who, due_on) values (?, ?, '㈱𠮷の資料を送る', ?, ?)", record, running, who, Jst.today(clock).plusDays(5));
    }

    private int orphans() {
        as(fixture.person(Role.SYS_ADMIN));
        checks.look();
        return results.all().stream().filter(row -> row.key().equals("orphan")).findFirst().orElseThrow().breaches();
    }

    private long owned(CaseStatus status, long organization, Who owner) {
        long id = fixture.caseIn(status, organization);
        fixture.update("update consultation_case set owner_account_id = ?, version = version + 1 where id = ?", owner.accountId(), id);
        return id;
    }
}
