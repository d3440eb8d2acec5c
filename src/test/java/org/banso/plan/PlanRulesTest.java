package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.junit.jupiter.api.Test;

/** What a plan must hold, its life, and how two versions are compared. */
class PlanRulesTest {
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    static PlanForm complete() {
        var form = new PlanForm();
        form.pad();
        form.setFrom(DAY);
        form.setTo(DAY.plusMonths(6));
        form.setMeetings(6);
        form.getGoals().get(0).setText("治験計画届を出す①㈱𠮷");
        form.getGoals().get(0).setMeasure("届出番号");
        form.getMilestones().get(0).setWhat("対面助言の申込み");
        form.getMilestones().get(0).setDueOn(DAY.plusMonths(2));
        form.getMilestones().get(1).setWhat("届出");
        form.getMilestones().get(1).setDueOn(DAY.plusMonths(6));
        form.getShares().get(0).setSupporterId(7L);
        form.getShares().get(0).setPart("薬事");
        form.getShares().get(0).setHours(12);
        return form;
    }

    @Test
    void draftMayBeUnfinishedAndAProposalNot() {
        var form = new PlanForm();
        form.pad();
        PlanRules.draft(form);
        assertEquals(Set.of("from", "to", "goal0", "step0", "meetings", "hours0"), fields(() -> PlanRules.whole(form, true)));
        PlanRules.whole(complete(), true);
        assertEquals(Set.of("changeReason"), fields(() -> PlanRules.whole(complete(), false)));
    }

    @Test
    void everyFaultIsToldAtItsField() {
        PlanForm form = complete();
        form.setTo(DAY.minusDays(1));
        form.getGoals().get(2).setMeasure("目標のないめやす");
        form.getMilestones().get(3).setDueOn(DAY.plusYears(3));
        form.getShares().get(1).setPart("時間のない役割");
        form.getShares().get(2).setHours(0);
        form.getGoals().get(1).setText("𠮷".repeat(201));
        assertTrue(fields(() -> PlanRules.draft(form)).containsAll(Set.of("to", "goal2", "step3", "due3", "hours1", "hours2", "goal1")));
    }

    @Test
    void nobodyApprovesHisOwn() {
        var plan = new SupportPlan(1, 1, complete(), 5, NOW);
        assertEquals("plan.notProposed", refused(() -> plan.approve(9, NOW)));
        plan.propose(6, NOW);
        assertEquals("plan.ownApproval", refused(() -> plan.approve(5, NOW)));
        assertEquals("plan.ownApproval", refused(() -> plan.approve(6, NOW)));
        assertEquals("plan.notWritable", refused(() -> plan.write(complete(), 5, NOW)));
        plan.sendBack("期日を直してください", 9, NOW);
        plan.write(complete(), 9, NOW);
        plan.propose(6, NOW);
        assertEquals("plan.ownApproval", refused(() -> plan.approve(9, NOW)), "who mended it wrote it");
        plan.approve(10, NOW);
        assertEquals(PlanStatus.APPROVED, plan.status());
    }

    @Test
    void onlyWhatIsDoneChangesInAPlanInForce() {
        var plan = new SupportPlan(1, 1, complete(), 5, NOW);
        assertEquals("plan.notInForce", refused(() -> plan.mark(0, DAY)));
        plan.propose(5, NOW);
        plan.approve(9, NOW);
        plan.mark(1, DAY.plusDays(3));
        PlanForm now = plan.form();
        assertEquals(DAY.plusDays(3), now.getMilestones().get(1).getDoneOn());
        assertTrue(now.getMilestones().get(0).late(DAY.plusMonths(3)));
        plan.mark(1, null);
        assertEquals(List.of(), PlanComparison.of(complete(), plan.form(), id -> "髙橋").stream().filter(change -> !change.label().equals("plan.goals")
            && !change.label().equals("plan.milestones") && !change.label().equals("plan.people")).toList());
    }

    @Test
    void comparisonNamesThePartsInLines() {
        var before = new SupportPlan(1, 1, complete(), 5, NOW).form();
        PlanForm typed = complete();
        typed.setMeetings(8);
        typed.getShares().get(0).setHours(20);
        var after = new SupportPlan(1, 2, typed, 5, NOW).form();
        List<PlanVersion.Change> changes = PlanComparison.of(before, after, id -> "髙橋");
        assertEquals(List.of("plan.meetings", "plan.people"), changes.stream().map(PlanVersion.Change::label).toList());
        assertEquals("髙橋 · 薬事 · 12h", changes.get(1).before());
        assertEquals("髙橋 · 薬事 · 20h", changes.get(1).after());
    }

    @Property
    void hoursAreToldToAQuarterAndNeverMoreThanAll(@ForAll @IntRange(max = 10_000) int minutes, @ForAll @IntRange(min = 1, max = 999) int planned) {
        var line = new PlanActual.Line("髙橋", null, planned, minutes);
        assertTrue(Math.abs(Double.parseDouble(line.hours()) * 60 - minutes) <= 7.5);
        assertTrue(line.percent() >= 0 && line.percent() <= 100);
        assertEquals(minutes > planned * 60, line.over());
    }

    private static Set<String> fields(Runnable check) {
        return assertThrows(BusinessException.class, check::run).faults().stream().map(Fault::field).collect(Collectors.toSet());
    }

    private static String refused(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }
}
