package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.banso.calendar.Spans.Span;
import org.banso.shared.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Times at which everybody is free. */
class FreeSlotsTest {
    private static final BusinessCalendar OFFICE = new BusinessCalendar();
    private static final Predicate<LocalDate> CLOSED = day -> !OFFICE.isBusinessDay(day);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Predicate<LocalDate> HERE = day -> false;

    @Property(tries = 300)
    void nobodyIsDisturbedAndNothingIsMissed(@ForAll("diaries") List<Diary> diaries, @ForAll @IntRange(min = 15, max = 180) int minutes) {
        LocalDateTime from = MONDAY.atTime(9, 10);
        LocalDate last = MONDAY.plusDays(3);
        List<Slot> found = FreeSlots.common(diaries, CLOSED, new FreeSlots.Wish(from, last, minutes, 100, 1000));
        for (int i = 0; i < found.size(); i++) {
            Slot slot = found.get(i);
            assertTrue(everybodyFree(diaries, slot), slot.toString());
            assertFalse(slot.day().atTime(slot.from()).isBefore(from));
            assertEquals(0, slot.from().getMinute() % FreeSlots.STEP);
            assertTrue(i == 0 || found.get(i - 1).compareTo(slot) < 0 && !found.get(i - 1).meets(slot), "in order and apart");
        }
        for (LocalDate day = MONDAY; !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute = 0; minute + minutes < 24 * 60; minute += FreeSlots.STEP) {
                Slot other = new Slot(day, SpansTest.time(minute), SpansTest.time(minute + minutes));
                if (!day.atTime(other.from()).isBefore(from) && everybodyFree(diaries, other)) {
                    assertTrue(found.stream().anyMatch(slot -> slot.meets(other)), "missed " + other + " of " + found);
                }
            }
        }
    }

    /** Minute by minute, without the arithmetic of stretches. */
    private static boolean everybodyFree(List<Diary> diaries, Slot slot) {
        for (Diary diary : diaries) {
            for (int minute = slot.from().toSecondOfDay() / 60; minute < slot.to().toSecondOfDay() / 60; minute++) {
                LocalTime time = SpansTest.time(minute);
                boolean open = diary.hours() == null || inAny(diary.hours().week().getOrDefault(slot.day().getDayOfWeek(), Spans.NONE).list(), time, 0)
                    || inAny(diary.hours().extra().getOrDefault(slot.day(), Spans.NONE).list(), time, 0);
                boolean blocked = diary.hours() != null && inAny(diary.hours().blocked().getOrDefault(slot.day(), Spans.NONE).list(), time, 0);
                if (!open || blocked || diary.away().test(slot.day()) || inAny(diary.booked().getOrDefault(slot.day(), List.of()), time, diary.buffer())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean inAny(List<Span> spans, LocalTime time, int around) {
        int minute = time.toSecondOfDay() / 60;
        return spans.stream().anyMatch(span -> span.from().toSecondOfDay() / 60 - around <= minute && minute < span.to().toSecondOfDay() / 60 + around);
    }

    @Provide
    Arbitrary<List<Diary>> diaries() {
        Arbitrary<Map<LocalDate, Spans>> single = days().map(days -> {
            var spans = new HashMap<LocalDate, Spans>();
            days.forEach((day, list) -> spans.put(day, Spans.of(list)));
            return spans;
        });
        Arbitrary<Hours> hours = Combinators.combine(SpansTest.anySpan().list().ofMaxSize(4), single, single).as((week, extra, blocked) -> {
            var pattern = new HashMap<DayOfWeek, Spans>();
            for (DayOfWeek day : DayOfWeek.values()) {
                pattern.put(day, Spans.of(week));
            }
            return new Hours(pattern, extra, blocked);
        });
        Arbitrary<Diary> diary = Combinators.combine(hours.injectNull(0.2), days(), Arbitraries.integers().between(0, 45), Arbitraries.integers().between(0, 6))
            .as((open, booked, buffer, awayOn) -> new Diary(open, day -> day.equals(MONDAY.plusDays(awayOn)), booked, buffer));
        return diary.list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Map<LocalDate, List<Span>>> days() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 3).map(MONDAY::plusDays), SpansTest.anySpan().list().ofMaxSize(3)).ofMaxSize(3);
    }

    @Test
    void holidaysWeekendsAndLeavesAreLeftOut() {
        Diary office = new Diary(Hours.daily(LocalTime.of(10, 0), LocalTime.of(12, 0)), HERE, Map.of(), 0);
        LocalDate friday = LocalDate.of(2026, 5, 1);
        List<Slot> golden = FreeSlots.common(List.of(office), CLOSED, new FreeSlots.Wish(friday.atStartOfDay(), friday.plusWeeks(1), 60, 1, 10));
        assertEquals(List.of(friday, LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 8)), golden.stream().map(Slot::day).toList(), "3 May to 6 May rest");
        Diary onLeave = new Diary(office.hours(), day -> day.equals(friday), Map.of(), 0);
        assertEquals(LocalDate.of(2026, 5, 7), FreeSlots.common(List.of(office, onLeave), CLOSED, new FreeSlots.Wish(friday.atStartOfDay(), friday.plusWeeks(1), 60, 1, 1)).get(0).day());
    }

    @Test
    void aSaturdayThatIsGivenCountsAndAnExtraDayToo() {
        LocalDate saturday = LocalDate.of(2026, 12, 12);
        LocalDate holiday = LocalDate.of(2027, 1, 11);
        var hours = new Hours(Map.of(DayOfWeek.SATURDAY, Spans.of(LocalTime.of(10, 0), LocalTime.of(11, 0))),
            Map.of(holiday, Spans.of(LocalTime.of(14, 0), LocalTime.of(15, 0))), Map.of(saturday.plusWeeks(1), Spans.WHOLE_DAY));
        List<Slot> found = FreeSlots.common(List.of(new Diary(hours, HERE, Map.of(), 0)), CLOSED, new FreeSlots.Wish(saturday.atStartOfDay(), holiday, 60, 5, 10));
        assertEquals(List.of(saturday, saturday.plusWeeks(2), saturday.plusWeeks(3), saturday.plusWeeks(4), holiday), found.stream().map(Slot::day).toList());
    }

    @Test
    void theDistanceIsKeptOnBothSides() {
        var booked = Map.of(MONDAY, List.of(new Span(LocalTime.of(11, 0), LocalTime.of(12, 0))));
        Diary diary = new Diary(Hours.daily(LocalTime.of(9, 0), LocalTime.of(14, 0)), HERE, booked, 15);
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(12, 30)),
            FreeSlots.common(List.of(diary), CLOSED, new FreeSlots.Wish(MONDAY.atStartOfDay(), MONDAY, 90, 5, 5)).stream().map(Slot::from).toList());
        Diary without = new Diary(diary.hours(), HERE, booked, 0);
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            FreeSlots.common(List.of(without), CLOSED, new FreeSlots.Wish(MONDAY.atStartOfDay(), MONDAY, 120, 5, 5)).stream().map(Slot::from).toList(), "back to back is allowed");
    }

    @Test
    void nobodyFreeIsAnEmptyAnswer() {
        Diary mornings = new Diary(Hours.daily(LocalTime.of(9, 0), LocalTime.of(12, 0)), HERE, Map.of(), 0);
        Diary afternoons = new Diary(Hours.daily(LocalTime.of(13, 0), LocalTime.of(17, 0)), HERE, Map.of(), 0);
        assertEquals(List.of(), FreeSlots.common(List.of(mornings, afternoons), CLOSED, new FreeSlots.Wish(MONDAY.atStartOfDay(), MONDAY.plusWeeks(8), 30, 5, 5)));
        assertEquals(List.of(), FreeSlots.common(List.of(new Diary(new Hours(Map.of(), Map.of(), Map.of()), HERE, Map.of(), 0)), CLOSED,
            new FreeSlots.Wish(MONDAY.atStartOfDay(), MONDAY.plusWeeks(8), 30, 5, 5)), "who has taken back all his hours has none");
    }
}
