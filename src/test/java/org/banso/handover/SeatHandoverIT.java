package org.banso.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Booked;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.check.CheckQueries;
import org.banso.platform.check.Checks;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.support.Hindrance;
import org.banso.support.Meetings;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.Substitutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings in which a supporter who belongs to the office sits without having been asked do not stay behind when he leaves. */
class SeatHandoverIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Handovers handovers;
    @Inject
    private HandoverQueries queries;
    @Inject
    private DepartureQueries departing;
    @Inject
    private Substitutes substitutes;
    @Inject
    private Meetings meetings;
    @Inject
    private Checks checks;
    @Inject
    private CheckQueries results;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Clock clock;

    private Who manager;
    private Who officer;
    private SupporterMade leaver;

    @BeforeEach
    void people() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        officer = fixture.person(Role.OFFICE_STAFF);
        leaver = ofTheOffice();
    }

    /** In the register and in the office at once. */
    private SupporterMade ofTheOffice() {
        SupporterMade made = fixture.supporter("REG_REGEN");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", made.id());
        fixture.update("update account_role set role = 'FULL_TIME_SUPPORTER' where account_id = ?", made.who().accountId());
        return made;
    }

    private long running() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        fixture.update("update consultation_case set owner_account_id = ?, version = version + 1 where id = ?", officer.accountId(), id);
        return id;
    }

    private LocalDate in(int days) {
        return Jst.today(clock).plusDays(days);
    }

    private RecordForm form(LocalDate on, Booked... people) {
        var form = new RecordForm();
        form.setKind(RecordKind.PRE_INTERVIEW);
        form.setMethod("ONLINE");
        form.setPerformedOn(on);
        form.setStartTime(LocalTime.of(10, 0));
        form.setEndTime(LocalTime.of(11, 0));
        form.setPeople(new ArrayList<>(List.of(people).stream().map(Booked::key).toList()));
        return form;
    }

    private long set(long caseId, LocalDate on, Booked... people) {
        as(officer);
        return meetings.plan(caseId, form(on, people), null);
    }

    private Booked his() {
        return Booked.supporter(leaver.id());
    }

    private long account() {
        return leaver.who().accountId();
    }

    private static Picked seats(Long... ids) {
        return new Picked(List.of(), List.of(), List.of(ids), List.of());
    }

    private String calendar(long caseId, String key, String mail) {
        String folded = fixture.text("select max(calendar) from outbox_letter where case_id = ? and idempotency_key like ? and recipient = ?", caseId, key + "%", mail);
        return folded == null ? "" : folded.replace("\r\n ", "");
    }

    private boolean seated(long meeting, Booked one) {
        return fixture.number("select count(*) from booking where record_id = ? and who = ? and who_id = ?", meeting, one.kind().name(), one.id()) == 1;
    }

    @Test
    void aPlaceAmongTheOthersGoesWithOneStepAndBothCalendarsFollow() {
        long caseId = running();
        long meeting = set(caseId, in(20), his(), Booked.account(officer.accountId()));
        as(manager);
        assertEquals(List.of(meeting), queries.seats(account()).stream().map(HandoverQueries.Seat::recordId).toList());
        assertEquals(1, queries.owners().stream().filter(owner -> owner.accountId() == account()).findFirst().orElseThrow().others());
        assertEquals(List.of(meeting), departing.seats(departing.leaver(leaver.code()).orElseThrow()).stream().map(DepartureQueries.Seat::recordId).toList());
        Who successor = fixture.person(Role.OFFICE_STAFF);
        assertEquals(Map.of(), substitutes.hindrances(List.of(meeting), successor.accountId()));
        long given = handovers.hand(account(), successor.accountId(), seats(meeting), "次回は㈱𠮷の資料を確認");
        assertTrue(seated(meeting, Booked.account(successor.accountId())) && !seated(meeting, his()));
        assertEquals(List.of(), queries.seats(account()));
        String out = calendar(caseId, "support-cancelled-supporter-", leaver.who().email());
        assertTrue(out.contains("METHOD:CANCEL") && out.contains("SEQUENCE:1"), out);
        String enter = calendar(caseId, "support-planned-supporter-", successor.email());
        assertTrue(enter.contains("METHOD:REQUEST") && enter.contains("SEQUENCE:1"), enter);
        assertEquals(0, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = ? and idempotency_key like 'support-cancelled-%'", caseId, officer.email()),
            "the others need not know");
        as(successor);
        assertEquals("次回は㈱𠮷の資料を確認", queries.given(given).briefing());
        assertEquals(List.of(meeting), queries.given(given).meetings().stream().map(HandoverQueries.Seat::recordId).toList());
    }

    @Test
    void hisOwnMeetingIsToBeMovedOrCancelled() {
        long caseId = running();
        as(officer);
        RecordForm form = form(in(21));
        form.setSupporterId(leaver.id());
        long meeting = meetings.plan(caseId, form, null);
        as(manager);
        assertTrue(queries.seats(account()).get(0).own());
        assertTrue(departing.seats(departing.leaver(leaver.code()).orElseThrow()).get(0).own());
        assertEquals("handover.nothing", Refusal.key(() -> handovers.hand(account(), officer.accountId(), seats(meeting), null)));
        int before = orphans();
        fixture.update("update supporter set status = 'ENDED' where id = ?", leaver.id());
        assertEquals(before + 1, orphans());
        as(manager);
        assertTrue(queries.seatsLeft().stream().anyMatch(left -> left.id() == meeting));
    }

    @Test
    void whereTheSuccessorIsTakenOrBarredTheLineSaysSoAndNothingIsHandedOver() {
        long caseId = running();
        long free = set(caseId, in(22), his());
        long taken = set(running(), in(23), his());
        SupporterMade successor = ofTheOffice();
        set(running(), in(23), Booked.supporter(successor.id()));
        as(manager);
        assertEquals(Map.of(taken, new Hindrance(LocalTime.of(10, 0), LocalTime.of(11, 0))), substitutes.hindrances(List.of(free, taken), successor.who().accountId()));
        assertEquals("handover.taken", Refusal.key(() -> handovers.hand(account(), successor.who().accountId(), seats(free, taken), null)));
        assertTrue(seated(free, his()) && seated(taken, his()), "all or nothing");
        String firm = fixture.text("select organization_name from consultation_case where id = ?", caseId);
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) values (?, ?, ?, '顧問', ?, true)", successor.id(), firm,
            Names.organizationKey(firm), in(-400));
        as(manager);
        assertFalse(substitutes.hindrances(List.of(free), successor.who().accountId()).get(free).taken(), "a tie with the applicant");
        assertEquals("handover.taken", Refusal.key(() -> handovers.hand(account(), successor.who().accountId(), seats(free), null)));
        assertTrue(seated(free, his()));
        handovers.hand(account(), officer.accountId(), seats(free, taken), null);
        assertTrue(seated(free, Booked.account(officer.accountId())) && seated(taken, Booked.account(officer.accountId())));
    }

    @Test
    void whatHeWasAskedForEndsWithTheRequest() {
        long caseId = running();
        fixture.cleared(caseId, leaver.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'REG_REGEN', 'CLEAR', ?)",
            caseId, leaver.id(), account(), in(-3));
        set(caseId, in(24), his());
        as(manager);
        assertEquals(List.of(), queries.seats(account()));
        assertEquals(new HandoverQueries.AsSupporter(leaver.code(), 1), queries.asSupporter(account()).orElseThrow(), "his work is ended on a page of its own");
    }

    @Test
    void whoeverBooksTheSuccessorAtTheSameMomentNobodySitsInTwoMeetings() throws Exception {
        for (int round = 0; round < 4; round++) {
            Who successor = fixture.person(Role.OFFICE_STAFF);
            LocalDate on = in(30 + round);
            long meeting = set(running(), on, his());
            long other = running();
            var barrier = new CyclicBarrier(2);
            Future<String> handing = atOnce.start(barrier, manager, () -> handovers.hand(account(), successor.accountId(), seats(meeting), null));
            Future<String> planning = atOnce.start(barrier, officer, () -> meetings.plan(other, form(on, Booked.account(successor.accountId())), null));
            List<String> came = List.of(handing.get(60, TimeUnit.SECONDS), planning.get(60, TimeUnit.SECONDS));
            assertTrue(came.equals(List.of("done", "calendar.taken")) || came.equals(List.of("handover.taken", "done")), came.toString());
            assertEquals(1, fixture.number("select count(*) from booking where who = 'ACCOUNT' and who_id = ? and on_day = ?", successor.accountId(), on));
            assertEquals(1, fixture.number("select count(*) from booking where record_id = ? and who <> 'CASE'", meeting), "the seat is his or the successor's");
        }
    }

    @Test
    void orphansAreFoundAndNobodyElseMayHandOver() {
        long meeting = set(running(), in(25), his());
        int before = orphans();
        fixture.update("update account set disabled_at = '2026-10-01 00:00:00' where id = ?", account());
        assertEquals(before + 1, orphans(), "he belongs to the office and cannot sign in any more");
        as(officer);
        assertThrows(NotAllowed.class, () -> substitutes.hindrances(List.of(meeting), officer.accountId()));
        assertThrows(NotAllowed.class, () -> substitutes.takeSeat(meeting, account(), officer.accountId()));
        assertThrows(NotAllowed.class, () -> queries.seats(account()));
        as(manager);
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(manager).email());
        String page = visit.get("/office/handover?from=" + account() + "&to=" + officer.accountId() + "&lang=ja").body();
        assertTrue(page.contains("出席する予定の面談"), page);
        assertTrue(visit.get("/office/handover?supporter=" + leaver.code() + "&lang=ja").body().contains("引き継ぐ人を選ぶ"));
        as(manager);
        handovers.hand(account(), officer.accountId(), seats(meeting), null);
        assertEquals(before, orphans());
    }

    private int orphans() {
        as(fixture.person(Role.SYS_ADMIN));
        checks.look();
        return results.all().stream().filter(row -> row.key().equals("orphan")).findFirst().orElseThrow().breaches();
    }
}
