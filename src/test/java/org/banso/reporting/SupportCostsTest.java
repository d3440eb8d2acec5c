package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.banso.reporting.SupportCosts.Entry;
import org.banso.reporting.SupportCosts.Holder;
import org.banso.reporting.SupportCosts.Span;
import org.banso.reporting.SupportCosts.Sum;
import org.banso.shared.DayRange;
import org.junit.jupiter.api.Test;

/** Every row of the ledger is counted once or not at all. */
class SupportCostsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Span FIRST = new Span(SupportCostKind.HANDS_ON, 1, 10, always(7), MAY, MAY.plusMonths(3).minusDays(1));
    private static final Span SECOND = new Span(SupportCostKind.HANDS_ON, 2, 10, always(7), MAY.plusMonths(2), MAY.plusMonths(5).minusDays(1));
    private static final Span ROOM = new Span(SupportCostKind.PITCH, 1, 10, null, MAY.plusDays(10), LocalDate.MAX);

    private static List<Holder> always(long supporter) {
        return List.of(new Holder(supporter, LocalDate.MIN, LocalDate.MAX));
    }

    private static Map<Span, Sum> of(Entry... entries) {
        return SupportCosts.of(List.of(FIRST, SECOND, ROOM), List.of(entries));
    }

    @Test
    void whereTwoEngagementsCoverADayTheEarliestHasIt() {
        assertEquals(Map.of(FIRST, new Sum(60, 5150)), of(new Entry(10, 7, MAY.plusMonths(2), false, 60, 5150)));
        assertEquals(Map.of(SECOND, new Sum(60, 5150)), of(new Entry(10, 7, MAY.plusMonths(3), false, 60, 5150)));
    }

    @Test
    void anEngagementEndsWithItsLastMonthOrOnTheDayItWasEndedBefore() {
        assertEquals(MAY.plusDays(30), lastDay(null));
        assertEquals(MAY.plusDays(4), lastDay(MAY.plusDays(4)));
        assertEquals(MAY.plusDays(30), lastDay(MAY.plusDays(40)), "what came of it was written down later");
    }

    private static LocalDate lastDay(LocalDate ended) {
        return DayRange.ofMonths(MAY, MAY, ended).to();
    }

    @Test
    void eachDayBelongsToWhoHadItAndTheDayOfTheChangeToBoth() {
        LocalDate change = MAY.plusDays(10);
        var span = new Span(SupportCostKind.HANDS_ON, 3, 10, List.of(new Holder(7, MAY, change), new Holder(8, change, LocalDate.MAX)), MAY, MAY.plusMonths(1).minusDays(1));
        var entries = List.of(new Entry(10, 7, change.minusDays(1), false, 1, 0), new Entry(10, 7, change, false, 2, 0), new Entry(10, 8, change, false, 4, 0),
            new Entry(10, 8, change.plusDays(1), false, 8, 0), new Entry(10, 7, change.plusDays(1), false, 16, 0), new Entry(10, 8, change.minusDays(1), false, 32, 0));
        assertEquals(Map.of(span, new Sum(15, 0)), SupportCosts.of(List.of(span), entries));
    }

    @Test
    void helpWithThePitchBelongsToTheRoomThatIsOpen() {
        assertEquals(Map.of(ROOM, new Sum(90, 7725)), of(new Entry(10, 7, MAY.plusDays(10), true, 90, 7725)));
        assertEquals(Map.of(FIRST, new Sum(90, 7725)), of(new Entry(10, 7, MAY.plusDays(9), true, 90, 7725)), "before it was opened it is hands-on work");
        assertEquals(Map.of(ROOM, new Sum(30, 2575)), of(new Entry(10, 99, MAY.plusMonths(8), true, 30, 2575)), "whoever helped");
    }

    @Test
    void whatWasTakenBackIsTakenOffWhereItStood() {
        assertEquals(Map.of(FIRST, new Sum(0, 0)), of(new Entry(10, 7, MAY, false, 60, 5150), new Entry(10, 7, MAY, false, -60, -5150)));
    }

    @Test
    void otherCasesOtherPeopleAndOtherDaysAreNot() {
        assertEquals(Map.of(), of(new Entry(11, 7, MAY, false, 60, 5150), new Entry(10, 8, MAY, false, 60, 5150), new Entry(10, 7, MAY.minusDays(1), false, 60, 5150),
            new Entry(10, 7, MAY.plusMonths(5), false, 60, 5150)));
    }

    @Property(tries = 300)
    void noYenIsCountedTwice(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 400) Integer> days) {
        var entries = new ArrayList<Entry>();
        long all = 0;
        for (int day : days) {
            entries.add(new Entry(10, 6 + day % 3, MAY.minusDays(30).plusDays(day), day % 2 == 0, 30, 1 + day));
            all += 1 + day;
        }
        long counted = SupportCosts.of(List.of(FIRST, SECOND, ROOM), entries).values().stream().mapToLong(Sum::yen).sum();
        assertTrue(counted <= all);
        assertEquals(entries.stream().filter(entry -> List.of(FIRST, SECOND, ROOM).stream().anyMatch(span -> span.covers(entry))).mapToLong(Entry::yen).sum(), counted,
            "and what fits somewhere is counted");
    }
}
