package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Four pairs of eyes, in their order; and what time must hold to be written. */
class WorkLogTest {
    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final long SUPPORTER = 1;
    private static final long STAFF = 2;
    private static final long MANAGER = 3;
    private static final long ACCOUNTANT = 4;

    private static WorkForm form(int minutes) {
        var form = new WorkForm();
        form.setWorkedOn(TODAY.minusDays(1));
        form.setMinutes(minutes);
        return form;
    }

    private static WorkLog log() {
        return new WorkLog(7, SUPPORTER, 8, null, WorkKind.MEETING, form(60), null, null, NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }

    @Test
    void fourDifferentPeopleOneAfterTheOther() {
        WorkLog log = log();
        refused("honorarium.notSubmitted", () -> log.confirm(STAFF, NOW));
        log.submit(NOW);
        refused("honorarium.notConfirmed", () -> log.approve(MANAGER, NOW));
        refused("honorarium.sameEyes", () -> log.confirm(SUPPORTER, NOW));
        log.confirm(STAFF, NOW);
        refused("honorarium.alreadyConfirmed", log::takeBack);
        refused("honorarium.sameEyes", () -> log.approve(STAFF, NOW));
        refused("honorarium.sameEyes", () -> log.approve(SUPPORTER, NOW));
        log.approve(MANAGER, NOW);
        for (long same : List.of(SUPPORTER, STAFF, MANAGER)) {
            refused("honorarium.sameEyes", () -> log.fix(same, NOW));
        }
        log.fix(ACCOUNTANT, NOW);
        assertEquals(WorkState.FIXED, log.state());
        refused("honorarium.notToReturn", () -> log.sendBack(STAFF, "x", NOW));
        refused("honorarium.notDraft", () -> log.correct(8, form(30), null));
    }

    @Test
    void whatIsSentBackIsConfirmedAgainByWhomever() {
        WorkLog log = log();
        log.submit(NOW);
        log.confirm(STAFF, NOW);
        log.sendBack(MANAGER, "日付が違います。𠮷", NOW);
        assertEquals("日付が違います。𠮷", log.returnedWords());
        log.correct(8, form(45), null);
        log.submit(NOW);
        log.confirm(MANAGER, NOW);
        log.approve(STAFF, NOW);
        assertEquals(WorkState.APPROVED, log.state());
    }

    @Test
    void timesWithoutTheBreakCountBeforeTypedMinutes() {
        WorkForm form = form(500);
        form.setStartTime(LocalTime.of(13, 0));
        form.setEndTime(LocalTime.of(15, 0));
        form.setBreakMinutes(10);
        assertEquals(110, form.total());
    }

    @Test
    void everyFaultIsToldAtItsField() {
        var form = new WorkForm();
        form.setKind(null);
        form.setWorkedOn(TODAY.plusDays(1));
        form.setStartTime(LocalTime.of(15, 0));
        form.setEndTime(LocalTime.of(14, 0));
        form.setTravelYen(400);
        form.setNote("長".repeat(501));
        var told = assertThrows(BusinessException.class, () -> WorkRules.check(form, TODAY, 0));
        assertEquals(List.of("kind", "workedOn", "endTime", "travelRoute", "note"), told.faults().stream().map(BusinessException.Fault::field).toList());
        refused("honorarium.dayIsFull", () -> WorkRules.check(form(600), TODAY, 841));
        WorkForm longAgo = form(60);
        longAgo.setWorkedOn(TODAY.minusYears(2).minusDays(1));
        refused("honorarium.longAgo", () -> WorkRules.check(longAgo, TODAY, 0));
    }
}
