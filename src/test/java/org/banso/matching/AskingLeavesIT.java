package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.supporter.Leaves;
import org.junit.jupiter.api.Test;

/** Who is away, pauses or is short of hours when he would be asked. */
class AskingLeavesIT extends AskingInTurnIT {
    @Inject
    private Leaves leaves;
    @Inject
    private BusinessCalendar calendar;

    @Test
    void whoIsAwayIsNotAskedAndAPendingRequestPassesOnAtOnce() {
        LocalDate today = Jst.today(clock);
        started(1, three.get(0), three.get(1), three.get(2));
        LocalDate due = calendar.plus(today, 3);
        as(fixture.person(Role.OFFICE_MANAGER));
        leaves.enter(three.get(1).id(), due.minusDays(1), due.plusDays(20));
        as(three.get(0).who());
        leaves.enterMine(due, due.plusDays(3));
        assertEquals("RELEASED", fixture.text("select state from assignment where id = ?", request(three.get(0))));
        tick();
        assertEquals(List.of("PASSED", "SKIPPED", "ASKED"), turns(), "who could not answer before he leaves is passed over too");
        as(three.get(0).who());
        assertEquals("supporter.leave.overlaps", assertThrows(BusinessException.class, () -> leaves.enterMine(due.plusDays(3), due.plusDays(9))).key());
        assertEquals("supporter.backwards", assertThrows(BusinessException.class, () -> leaves.enterMine(due, due.minusDays(1))).key());
        assertEquals("supporter.leave.past", assertThrows(BusinessException.class, () -> leaves.enterMine(today.minusDays(9), today.minusDays(1))).key());
        var leave = desk.myTime().orElseThrow().mine().leaves().get(0);
        as(three.get(1).who());
        assertThrows(NotFound.class, () -> leaves.endMine(leave.id()), "somebody else's leave");
        assertThrows(NotAllowed.class, () -> leaves.enter(three.get(0).id(), today, today));
        as(three.get(0).who());
        leaves.endMine(leave.id());
        assertEquals(List.of(), desk.myTime().orElseThrow().mine().leaves());
    }

    @Test
    void aRequestWithADayOutsideTheLeaveStays() {
        LocalDate due = calendar.plus(Jst.today(clock), 3);
        started(1, three.get(0), three.get(1));
        as(three.get(0).who());
        leaves.enterMine(due.plusDays(1), due.plusDays(5));
        tick();
        assertEquals(List.of("ASKED", "WAITING"), turns());
    }

    @Test
    void whoIsOnLeaveIsNotInTheListAndHisHoursAreTold() {
        as(staff);
        leaves.enter(three.get(0).id(), Jst.today(clock), Jst.today(clock).plusDays(1));
        started(1, three.get(1));
        long other = caseNeeding();
        as(staff);
        var cards = matching.sheet(fixture.caseNo(other), List.of()).cards();
        assertTrue(cards.stream().noneMatch(card -> card.supporterId() == three.get(0).id()));
        var busy = cards.stream().filter(card -> card.supporterId() == three.get(1).id()).findFirst().orElseThrow();
        assertEquals(List.of(0, Candidate.HOURS_PER_CASE, 8), List.of(busy.acceptedHours(), busy.askedHours(), busy.freeHours()));
        accepts(three.get(1));
        as(three.get(1).who());
        var time = desk.myTime().orElseThrow();
        assertEquals(List.of(Candidate.HOURS_PER_CASE, 0, 10, 20), List.of(time.acceptedHours(), time.askedHours(), time.capacityHours(), time.percent()));
    }

    @Test
    void whoPausedResumesHimselfAndWhoWasSuspendedDoesNot() {
        fixture.update("update supporter set capacity_hours = 0, hours_before_pause = 6 where id = ?", three.get(0).id());
        as(three.get(0).who());
        assertTrue(desk.myTime().orElseThrow().mine().paused());
        assertThrows(BusinessException.class, () -> leaves.resumeMine(0));
        assertThrows(BusinessException.class, () -> leaves.resumeMine(null));
        leaves.resumeMine(6);
        assertEquals(6, desk.myTime().orElseThrow().capacityHours());
        assertEquals("supporter.status.refused", assertThrows(BusinessException.class, () -> leaves.resumeMine(8)).key());
        fixture.update("update supporter set capacity_hours = 0, status = 'SUSPENDED' where id = ?", three.get(1).id());
        as(three.get(1).who());
        assertEquals("supporter.status.refused", assertThrows(BusinessException.class, () -> leaves.resumeMine(8)).key());
    }
}
