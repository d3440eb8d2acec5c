package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.support.WritingQueries;
import org.junit.jupiter.api.Test;

/** A plan is written, approved by another, changed by a version, and held against what was done. */
class PlansIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Plans plans;
    @Inject
    private PlanQueries queries;
    @Inject
    private WritingQueries writing;
    @Inject
    private Clock clock;

    @Test
    void aManagerWhoDidNotWriteItApproves() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        Who author = fixture.person(Role.OFFICE_MANAGER);
        Who other = fixture.person(Role.OFFICE_MANAGER);
        as(author);
        plans.propose(caseId, null, plan(adviser.id()));
        assertEquals("plan.ownApproval", Refusal.key(() -> plans.approve(open(no).seen())));
        assertTrue(queries.toApprove(100).stream().noneMatch(waiting -> waiting.caseNo().equals(no)), "not asked of its author");
        assertThrows(Exception.class, () -> fixture.update("update support_plan set status = 'APPROVED', decided_by = written_by where case_id = ?", caseId),
            "the database refuses it too");
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotAllowed.class, () -> plans.approve(open(no).seen()));
        as(other);
        assertTrue(queries.toApprove(100).stream().anyMatch(waiting -> waiting.caseNo().equals(no)));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = ?", caseId, other.email()));
        assertEquals("common.fillPlease", Refusal.key(() -> plans.sendBack(open(no).seen(), " 　")));
        plans.sendBack(open(no).seen(), "期日を見直してください①㈱");
        as(author);
        assertEquals("期日を見直してください①㈱", queries.sentBack(100).stream().filter(waiting -> waiting.caseNo().equals(no)).findFirst().orElseThrow().words());
        plans.propose(caseId, open(no).seen(), plan(adviser.id()));
        as(other);
        PlanSeen seen = open(no).seen();
        plans.approve(seen);
        assertEquals("error.stale", Refusal.key(() -> plans.approve(seen)), "twice approved is once approved");
        assertEquals(List.of("PLAN_PROPOSED", "PLAN_RETURNED", "PLAN_PROPOSED", "PLAN_APPROVED"),
            fixture.texts("select kind from case_event where case_id = ? and kind like 'PLAN%' order by id", caseId));
    }

    @Test
    void aChangeIsAnotherVersionWithItsReason() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        approved(caseId, plan(adviser.id()));
        as(fixture.person(Role.OFFICE_STAFF));
        plans.mark(queries.of(no).inForce().seen(), 0, true);
        PlanForm next = queries.draft(queries.of(no));
        next.setMeetings(9);
        assertEquals("common.fillPlease", Refusal.key(() -> plans.propose(caseId, null, next)));
        next.setChangeReason("面談を増やす");
        plans.write(caseId, null, next);
        assertEquals("error.stale", Refusal.key(() -> plans.write(caseId, null, plan(adviser.id()))), "one version at a time is written");
        plans.propose(caseId, open(no).seen(), next);
        assertEquals(6, queries.of(no).inForce().content().getMeetings(), "the old one is in force until then");
        as(fixture.person(Role.OFFICE_MANAGER));
        plans.approve(open(no).seen());
        PlanCase now = queries.of(no);
        assertEquals(List.of(PlanStatus.APPROVED, PlanStatus.SUPERSEDED), now.versions().stream().map(PlanVersion::status).toList());
        assertEquals(List.of("plan.meetings"), now.versions().get(0).changes().stream().map(PlanVersion.Change::label).toList());
        assertEquals(Jst.today(clock), now.inForce().content().getMilestones().get(0).getDoneOn(), "what was done stays done");
        assertEquals(1, queries.line(no).orElseThrow().done());
    }

    @Test
    void planStandsAgainstWhatWasHeld() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        SupporterMade adviser = adviserOf(caseId);
        SupporterMade other = adviserOf(caseId);
        approved(caseId, plan(adviser.id()));
        held(caseId, adviser.id(), "SUPPORTER_MEETING", "HELD", today(), 90);
        held(caseId, adviser.id(), "DOC_REVIEW", "HELD", today(), 45);
        held(caseId, other.id(), "HANDS_ON", "HELD", today(), 60);
        held(caseId, adviser.id(), "SUPPORTER_MEETING", "CANCELLED", today(), 60);
        held(caseId, adviser.id(), "SUPPORTER_MEETING", "HELD", today().minusMonths(3), 60);
        as(fixture.person(Role.OFFICE_STAFF));
        PlanActual actual = queries.of(fixture.caseNo(caseId)).actual();
        assertEquals(1, actual.meetings(), "only what was held, and in the days of the plan");
        assertEquals(List.of(135, 60), actual.lines().stream().map(PlanActual.Line::minutes).toList());
        assertEquals(12, actual.lines().get(0).plannedHours());
        assertNull(actual.lines().get(1).plannedHours(), "he is not in the plan");
    }

    @Test
    void supporterAndApplicantSeeWhatIsInForceAndNothingElse() {
        long organization = fixture.organization();
        Who applicant = fixture.applicantOf(organization);
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_STAFF));
        plans.write(caseId, null, plan(adviser.id()));
        for (Who who : List.of(applicant, adviser.who())) {
            as(who);
            assertThrows(NotFound.class, () -> queries.inForce(no), "a draft is the office's");
            assertTrue(queries.line(no).isEmpty());
            assertThrows(NotAllowed.class, () -> queries.of(no));
            assertThrows(NotAllowed.class, () -> plans.write(caseId, null, plan(adviser.id())));
        }
        as(fixture.person(Role.OFFICE_STAFF));
        plans.propose(caseId, open(no).seen(), plan(adviser.id()));
        as(fixture.person(Role.OFFICE_MANAGER));
        plans.approve(open(no).seen());
        for (Who who : List.of(applicant, adviser.who())) {
            as(who);
            assertEquals("届出①", queries.inForce(no).inForce().content().getGoals().get(0).getText());
            assertNull(queries.inForce(no).inForce().writer());
        }
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> queries.inForce(no));
        as(adviserOf(fixture.caseIn(CaseStatus.IN_SUPPORT, organization)).who());
        assertThrows(NotFound.class, () -> queries.inForce(no));
    }

    @Test
    void strangersAreNotNamedInAPlan() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        SupporterMade stranger = fixture.supporter("IP");
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> plans.write(caseId, null, plan(stranger.id()))));
        assertEquals("plan.caseEnded", Refusal.key(() -> plans.write(fixture.caseIn(CaseStatus.CLOSED, fixture.organization()), null, plan(null))));
    }

    @Test
    void thirdMeetingWithoutAPlanIsWarnedOf() {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = adviserOf(caseId);
        held(caseId, adviser.id(), "SUPPORTER_MEETING", "HELD", today(), 60);
        as(adviser.who());
        assertEquals(List.of(), warnings(no));
        held(caseId, adviser.id(), "SUPPORTER_MEETING", "HELD", today(), 60);
        assertEquals(List.of("plan.guard.should"), warnings(no));
        approved(caseId, plan(adviser.id()));
        as(adviser.who());
        assertEquals(List.of(), warnings(no));
    }

    private List<String> warnings(String no) {
        return writing.warnings(writing.begin(no, org.banso.support.RecordKind.SUPPORTER_MEETING));
    }

    private void approved(long caseId, PlanForm form) {
        as(fixture.person(Role.OFFICE_STAFF));
        plans.propose(caseId, null, form);
        as(fixture.person(Role.OFFICE_MANAGER));
        plans.approve(open(fixture.caseNo(caseId)).seen());
    }

    private PlanVersion open(String no) {
        return queries.of(no).open();
    }

    private PlanForm plan(Long supporter) {
        var form = new PlanForm();
        form.pad();
        form.setFrom(today().minusDays(10));
        form.setTo(today().plusMonths(6));
        form.setMeetings(6);
        form.getGoals().get(0).setText("届出①");
        form.getMilestones().get(0).setWhat("対面助言の申込み𠮷");
        form.getMilestones().get(0).setDueOn(today().plusMonths(1));
        form.getShares().get(0).setSupporterId(supporter);
        form.getShares().get(0).setPart("薬事ﾊﾝｶｸ");
        form.getShares().get(0).setHours(12);
        return form;
    }

    private void held(long caseId, long supporter, String kind, String status, LocalDate on, int minutes) {
        fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, minutes, method, created_at) values (?, ?, ?, ?, ?, ?, 'ONLINE', '2026-10-01 00:00:00')",
            caseId, supporter, kind, status, on, minutes);
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
}
