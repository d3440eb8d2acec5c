package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supporter loses the case while a month of his hands-on work waits to be reported. */
class LostPlanIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Engagements engagements;
    @Inject
    private EngagementQueries queries;
    @Inject
    private Plans plans;
    @Inject
    private PlanQueries planned;
    @Inject
    private Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"RELEASED", "COI_BLOCKED"})
    void a18_anOpenPageReportsNothingAndTheMonthWaitsForHimNoMore(String how) {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String no = fixture.caseNo(caseId);
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        fixture.cleared(caseId, adviser.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'REG_REGEN', 'CLEAR', ?)",
            caseId, adviser.id(), adviser.who().accountId(), Jst.today(clock));
        LocalDate lastMonth = Jst.today(clock).withDayOfMonth(1).minusMonths(1);
        var form = new EngagementForm();
        form.setSupporterId(adviser.id());
        form.setTheme("治験計画届の作成①㈱𠮷");
        form.setGoal("届出を受理される");
        form.setFrom(lastMonth);
        form.setTo(lastMonth.plusMonths(4));
        form.setMeetings(8);
        form.setHours(24);
        var plan = new PlanForm();
        plan.pad();
        plan.setFrom(lastMonth);
        plan.setTo(lastMonth.plusMonths(6));
        plan.setMeetings(6);
        plan.getGoals().get(0).setText("届出①");
        plan.getMilestones().get(0).setWhat("対面助言の申込み𠮷");
        plan.getMilestones().get(0).setDueOn(lastMonth.plusMonths(2));
        plan.getShares().get(0).setSupporterId(adviser.id());
        plan.getShares().get(0).setPart("薬事ﾊﾝｶｸ");
        plan.getShares().get(0).setHours(12);
        as(fixture.person(Role.OFFICE_STAFF));
        long id = engagements.propose(caseId, form, null);
        plans.propose(caseId, null, plan);
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        plans.approve(planned.of(no).open().seen());
        as(adviser.who());
        assertEquals(List.of(id), queries.toReport(10).stream().map(EngagementRow::id).toList());
        assertEquals(1, planned.inForce(no).versions().size());
        PlanSeen open = seen(id);
        fixture.update("update assignment set state = ?, coi_status = ? where case_id = ?", how, "RELEASED".equals(how) ? "CLEAR" : "BLOCKED", caseId);

        assertThrows(NotFound.class, () -> engagements.report(open, lastMonth, null, Light.GREEN, "まだ書けるか", null));
        assertThrows(NotFound.class, () -> queries.of(no, id));
        assertThrows(NotFound.class, () -> planned.inForce(no));
        assertEquals(Optional.empty(), planned.line(no));
        assertEquals(List.of(), queries.ofCase(no));
        assertEquals(List.of(), queries.toReport(10));
        assertEquals(0, fixture.number("select count(*) from hands_on_progress where engagement_id = ?", id));
    }

    private PlanSeen seen(long id) {
        return new PlanSeen(id, fixture.number("select version from hands_on_engagement where id = ?", id));
    }
}
