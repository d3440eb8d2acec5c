package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** A hands-on engagement from proposal to result, with a report for each month. */
class EngagementsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Engagements engagements;
    @Inject
    private EngagementQueries queries;
    @Inject
    private Clock clock;

    @Test
    void proposedApprovedReportedSuspendedEnded() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        Who proposer = fixture.person(Role.OFFICE_MANAGER);
        as(proposer);
        String key = UUID.randomUUID().toString();
        long id = engagements.propose(caseId, form(adviser.id()), key);
        assertEquals(id, engagements.propose(caseId, form(adviser.id()), key), "the same form proposes once");
        assertEquals("plan.hands.own", Refusal.key(() -> engagements.approve(seen(id))));
        assertThrows(Exception.class, () -> fixture.update("update hands_on_engagement set approved_by = proposed_by where id = ?", id));
        as(adviser.who());
        assertThrows(NotFound.class, () -> queries.of(no, id), "not before it is approved");
        Who manager = fixture.person(Role.OFFICE_MANAGER);
        as(manager);
        assertTrue(queries.toApprove(100).stream().anyMatch(row -> row.id() == id));
        engagements.sendBack(seen(id), "時間を見直してください㈱");
        as(proposer);
        assertTrue(queries.sentBack(100).stream().anyMatch(row -> row.id() == id));
        engagements.change(seen(id), form(adviser.id()));
        as(manager);
        engagements.approve(seen(id));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like 'hands-on-%-supporter-%'", caseId));

        as(adviser.who());
        assertTrue(queries.toReport(10).stream().anyMatch(row -> row.id() == id && row.overdue()));
        assertEquals("plan.hands.monthOutside", Refusal.key(() -> engagements.report(seen(id), today().plusMonths(1), null, Light.GREEN, "先の月", null)));
        assertEquals("common.choosePlease", Refusal.key(() -> engagements.report(seen(id), lastMonth(), null, null, "状況", null)));
        engagements.report(seen(id), lastMonth(), null, Light.YELLOW, "資料待ちで少し遅れています。①𠮷ﾊﾝｶｸ", null);
        long read = fixture.number("select version from hands_on_progress where engagement_id = ?", id);
        engagements.report(seen(id), lastMonth(), read, Light.GREEN, "資料がそろいました。", null);
        assertTrue(queries.toReport(10).stream().noneMatch(row -> row.id() == id));
        EngagementView view = queries.of(no, id);
        assertEquals(EngagementStatus.ACTIVE, view.status(), "the first report begins the work");
        assertEquals(Light.GREEN, view.months().stream().filter(month -> month.month().equals(lastMonth())).findFirst().orElseThrow().light());
        assertThrows(NotAllowed.class, () -> engagements.suspend(seen(id), "勝手に"));

        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals("common.fillPlease", Refusal.key(() -> engagements.suspend(seen(id), " ")));
        engagements.suspend(seen(id), "資金調達を待つため");
        assertEquals("plan.hands.notNow", Refusal.key(() -> engagements.report(seen(id), lastMonth(), null, Light.RED, "中断中", null)));
        assertFalse(queries.of(no, id).months().stream().anyMatch(EngagementView.Month::due), "nothing is due while it rests");
        engagements.resume(seen(id));
        SupporterMade next = adviserOf(caseId);
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> engagements.handTo(seen(id), fixture.supporter("IP").id())));
        engagements.handTo(seen(id), next.id());
        assertEquals(next.who().name(), queries.of(no, id).supporterName());
        assertEquals("common.fillPlease", Refusal.key(() -> engagements.end(seen(id), "")));
        engagements.end(seen(id), "届出まで到達");
        assertEquals("plan.hands.notNow", Refusal.key(() -> engagements.end(seen(id), "もう一度")));
        assertEquals(List.of("HANDS_ON_PROPOSED", "HANDS_ON_APPROVED", "HANDS_ON_SUSPENDED", "HANDS_ON_RESUMED", "HANDS_ON_ENDED"),
            fixture.texts("select kind from case_event where case_id = ? and kind like 'HANDS%' order by id", caseId));
    }

    @Test
    void hoursAreThoseOfItsSupporterInItsTime() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        SupporterMade adviser = adviserOf(caseId);
        SupporterMade other = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_STAFF));
        long id = engagements.propose(caseId, form(adviser.id()), null);
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        held(caseId, adviser.id(), lastMonth().plusDays(3), 90);
        held(caseId, adviser.id(), lastMonth().minusMonths(6), 60);
        held(caseId, other.id(), lastMonth().plusDays(3), 60);
        assertEquals(90, queries.of(fixture.caseNo(caseId), id).minutes());
        EngagementRow row = queries.ofCase(fixture.caseNo(caseId)).get(0);
        assertEquals(90, row.minutes());
        assertTrue(row.overdue());
        assertTrue(pages(EngagementFilter.OVERDUE, id) && pages(EngagementFilter.RUNNING, id) && !pages(EngagementFilter.PROPOSED, id));
        as(other.who());
        assertThrows(NotFound.class, () -> queries.of(fixture.caseNo(caseId), id), "another's engagement does not exist for him");
        assertThrows(NotFound.class, () -> engagements.report(seen(id), lastMonth(), null, Light.GREEN, "他人の報告", null));
        assertEquals(List.of(), queries.ofCase(fixture.caseNo(caseId)));
        as(fixture.person(Role.APPLICANT));
        assertThrows(NotAllowed.class, () -> queries.ofCase(fixture.caseNo(caseId)));
    }

    @Test
    void whatIsDoneAfterItWasEndedEarlyIsNotOfIt() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_STAFF));
        long id = engagements.propose(caseId, form(adviser.id()), null);
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        held(caseId, adviser.id(), lastMonth().plusDays(5), 90);
        held(caseId, adviser.id(), lastMonth().plusDays(6), 60);
        engagements.end(seen(id), "届出まで到達");
        fixture.update("update hands_on_engagement set ended_at = ? where id = ?", LocalDateTime.ofInstant(Jst.startOf(lastMonth().plusDays(6)).minusSeconds(1), ZoneOffset.UTC), id);
        EngagementView view = queries.of(no, id);
        assertEquals(90, view.minutes(), "the last second of its last day in Japan");
        assertEquals(90, view.months().stream().mapToInt(EngagementView.Month::minutes).sum());
        assertEquals(90, queries.ofCase(no).get(0).minutes());
    }

    @Test
    void whatTheOneBeforeDidStaysWithTheEngagementThatIsHandedOn() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade before = adviserOf(caseId);
        SupporterMade next = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_STAFF));
        long id = engagements.propose(caseId, form(next.id()), null);
        engagements.handTo(seen(id), before.id());
        assertEquals(List.of(), queries.of(no, id).holders(), "nobody has had what is not approved");
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        held(caseId, before.id(), lastMonth().plusDays(3), 90);
        held(caseId, next.id(), lastMonth().plusDays(3), 15);
        engagements.handTo(seen(id), next.id());
        held(caseId, before.id(), today(), 30);
        held(caseId, next.id(), today(), 45);
        EngagementView view = queries.of(no, id);
        LocalDate first = lastMonth().minusMonths(1);
        assertEquals(List.of(new EngagementView.Holder(before.who().name(), first, today()), new EngagementView.Holder(next.who().name(), today(), null)), view.holders());
        assertEquals(1, view.tookOver(today().withDayOfMonth(1)).size());
        assertEquals(165, view.minutes());
        assertEquals(3, view.meetings());
        assertEquals(165, queries.ofCase(no).get(0).minutes(), "the list says the same");
        engagements.handTo(seen(id), before.id());
        engagements.handTo(seen(id), next.id());
        assertEquals(165, queries.of(no, id).minutes(), "there and back on one day, and nothing counted twice");
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(fixture.person(Role.OFFICE_STAFF)).email());
        assertTrue(visit.get("/office/cases/" + no + "/engagements/" + id + "?lang=ja").body().contains("これまでの担当"));
    }

    @Test
    void whoHadItBeforeItBeganHasNeverHadIt() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        SupporterMade before = adviserOf(caseId);
        SupporterMade next = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_STAFF));
        EngagementForm later = form(before.id());
        later.setFrom(today().plusMonths(2));
        long id = engagements.propose(caseId, later, null);
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        engagements.handTo(seen(id), next.id());
        assertEquals(List.of(new EngagementView.Holder(next.who().name(), today().plusMonths(2).withDayOfMonth(1), null)), queries.of(fixture.caseNo(caseId), id).holders());
        assertFalse(queries.of(fixture.caseNo(caseId), id).handedOn());
    }

    private boolean pages(EngagementFilter which, long id) {
        for (int page = 1; ; page++) {
            var rows = queries.all(which, page);
            if (rows.rows().stream().anyMatch(row -> row.id() == id)) {
                return true;
            }
            if (!rows.hasNext()) {
                return false;
            }
        }
    }

    private EngagementForm form(Long supporter) {
        var form = new EngagementForm();
        form.setSupporterId(supporter);
        form.setTheme("治験計画届の作成①㈱𠮷");
        form.setGoal("届出を受理される");
        form.setFrom(lastMonth().minusMonths(1).plusDays(9));
        form.setTo(today().plusMonths(4));
        form.setMeetings(8);
        form.setHours(24);
        return form;
    }

    private PlanSeen seen(long id) {
        return new PlanSeen(id, fixture.number("select version from hands_on_engagement where id = ?", id));
    }

    private void held(long caseId, long supporter, LocalDate on, int minutes) {
        fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, minutes, method, created_at) values (?, ?, 'HANDS_ON', 'HELD', ?, ?, 'ONLINE', '2026-10-01 00:00:00')",
            caseId, supporter, on, minutes);
    }

    private SupporterMade adviserOf(long caseId) {
        SupporterMade made = fixture.supporter("REG_REGEN");
        fixture.cleared(caseId, made.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'MEMBER', 'ACCEPTED', 'REG_REGEN', 'CLEAR', ?)", caseId, made.id(), made.who().accountId(), today());
        return made;
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    private LocalDate lastMonth() {
        return today().withDayOfMonth(1).minusMonths(1);
    }
}
