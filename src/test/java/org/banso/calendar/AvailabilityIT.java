package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.calendar.FreeTimeQueries.Asked;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.supporter.Leaves;
import org.junit.jupiter.api.Test;

/** Hours told by a supporter and by the office for him, and what follows for the times that are offered. */
class AvailabilityIT extends BansoIT {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    private Fixture fixture;
    @Inject
    private Availabilities availabilities;
    @Inject
    private AvailabilityQueries queries;
    @Inject
    private FreeTimeQueries free;
    @Inject
    private Leaves leaves;
    @Inject
    private Clock clock;

    /** A Wednesday some weeks ahead that no holiday falls on. */
    private LocalDate wednesday() {
        return Jst.today(clock).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    }

    private List<Slot> slotsOf(SupporterMade made, LocalDate from) {
        as(fixture.person(Role.OFFICE_STAFF));
        return free.common(new Asked(List.of(Booked.supporter(made.id())), 60, from, 5, 40, null)).slots();
    }

    @Test
    void hoursOfTheWeekGrowTogetherAndAreTheOnlyOnes() {
        SupporterMade made = fixture.supporter("IP");
        as(made.who());
        assertFalse(queries.of(made.id()).told());
        availabilities.give(made.id(), EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), TEN, NOON);
        availabilities.give(made.id(), EnumSet.of(DayOfWeek.WEDNESDAY), LocalTime.of(11, 0), LocalTime.of(13, 0));
        availabilities.give(made.id(), EnumSet.of(DayOfWeek.WEDNESDAY), LocalTime.of(18, 0), LocalTime.of(20, 0));
        AvailabilitySheet sheet = queries.of(made.id());
        assertEquals(List.of(TEN, LocalTime.of(18, 0), TEN), sheet.week().stream().map(AvailabilitySheet.Weekly::from).toList());
        assertEquals(LocalTime.of(13, 0), sheet.week().get(0).to());
        List<Slot> slots = slotsOf(made, wednesday());
        assertTrue(slots.stream().allMatch(slot -> EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY).contains(slot.day().getDayOfWeek())), slots.toString());
        as(made.who());
        sheet.week().forEach(span -> availabilities.withdraw(made.id(), span.id()));
        assertEquals(List.of(), slotsOf(made, wednesday()), "told, and none");
    }

    @Test
    void singleDaysLeavesAndTheDistance() {
        SupporterMade made = fixture.supporter("IP");
        as(made.who());
        availabilities.give(made.id(), EnumSet.of(DayOfWeek.WEDNESDAY), TEN, NOON);
        LocalDate day = wednesday();
        LocalDate sunday = day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        availabilities.except(made.id(), day, false, null, null);
        availabilities.except(made.id(), sunday, true, TEN, LocalTime.of(11, 0));
        availabilities.keepFree(made.id(), 30);
        leaves.enterMine(day.plusWeeks(1), day.plusWeeks(1));
        List<LocalDate> days = slotsOf(made, day).stream().map(Slot::day).distinct().toList();
        assertFalse(days.contains(day), "blocked");
        assertFalse(days.contains(day.plusWeeks(1)), "away");
        assertTrue(days.contains(sunday), "an extra Sunday");
        as(made.who());
        assertTrue(queries.of(made.id()).days().get(0).whole());
        availabilities.unexcept(made.id(), queries.of(made.id()).days().get(0).id());
        availabilities.unexcept(made.id(), 0);
        assertEquals(1, queries.of(made.id()).days().size());
        assertEquals(30, queries.of(made.id()).buffer());
    }

    @Test
    void theNextFreeHourOfSeveralIsReadAtOnceAndGuessedForNobody() {
        SupporterMade told = fixture.supporter("IP");
        SupporterMade silent = fixture.supporter("IP");
        SupporterMade blocked = fixture.supporter("IP");
        LocalDate day = wednesday();
        for (SupporterMade one : List.of(told, blocked)) {
            as(one.who());
            availabilities.give(one.id(), EnumSet.of(DayOfWeek.WEDNESDAY), TEN, NOON);
        }
        for (LocalDate each = Jst.today(clock); !each.isAfter(day); each = each.plusDays(1)) {
            as(blocked.who());
            availabilities.except(blocked.id(), each, false, null, null);
        }
        as(fixture.person(Role.OFFICE_STAFF));
        Map<Long, Slot> next = free.nextOf(List.of(told.id(), silent.id(), blocked.id()), 60);
        assertEquals(Set.of(told.id(), blocked.id()), next.keySet());
        assertEquals(TEN, next.get(told.id()).from());
        assertFalse(next.get(told.id()).day().isAfter(day));
        assertTrue(next.get(blocked.id()).day().isAfter(day));
        assertEquals(Map.of(), free.nextOf(List.of(), 60));
        as(fixture.person(Role.APPLICANT));
        assertThrows(NotAllowed.class, () -> free.nextOf(List.of(told.id()), 60));
    }

    @Test
    void whatMakesNoSenseIsToldAtItsField() {
        SupporterMade made = fixture.supporter("IP");
        as(made.who());
        assertEquals("weekdays", fault(() -> availabilities.give(made.id(), List.of(), TEN, NOON)));
        assertEquals("to", fault(() -> availabilities.give(made.id(), EnumSet.of(DayOfWeek.MONDAY), NOON, TEN)));
        assertEquals("day", fault(() -> availabilities.except(made.id(), Jst.today(clock).minusDays(1), false, null, null)));
        assertEquals("dayFrom", fault(() -> availabilities.except(made.id(), wednesday(), true, null, null)));
        assertEquals("buffer", fault(() -> availabilities.keepFree(made.id(), 500)));
    }

    @Test
    void theOfficeWritesForHimAndNobodyElseDoes() {
        SupporterMade made = fixture.supporter("IP");
        SupporterMade other = fixture.supporter("IP");
        as(fixture.person(Role.OFFICE_STAFF));
        availabilities.give(made.id(), EnumSet.of(DayOfWeek.MONDAY), TEN, NOON);
        as(other.who());
        assertThrows(NotFound.class, () -> availabilities.give(made.id(), EnumSet.of(DayOfWeek.MONDAY), TEN, NOON));
        assertThrows(NotFound.class, () -> queries.of(made.id()));
        for (Role role : List.of(Role.APPLICANT, Role.AUDITOR, Role.COMMISSIONER, Role.COI_REVIEWER)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> availabilities.give(made.id(), EnumSet.of(DayOfWeek.MONDAY), TEN, NOON), role.name());
        }
    }

    private static String fault(Runnable act) {
        return assertThrows(BusinessException.class, act::run).field();
    }
}
