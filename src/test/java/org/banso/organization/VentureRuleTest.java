package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.banso.organization.VentureRule.Condition;
import org.junit.jupiter.api.Test;

/** Who counts as a venture, with the reason (domain.md 4.2). */
class VentureRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    void theLimitsThemselvesStillCount() {
        assertTrue(VentureRule.of(TODAY.minusYears(15), 300_000_000L, 300, TODAY).isVenture());
        assertEquals(List.of(Condition.AGE), VentureRule.of(TODAY.minusYears(15).minusDays(1), 300_000_000L, 300, TODAY).failed());
        assertEquals(List.of(Condition.CAPITAL), VentureRule.of(TODAY, 300_000_001L, 300, TODAY).failed());
        assertEquals(List.of(Condition.STAFF), VentureRule.of(TODAY, 0L, 301, TODAY).failed());
        assertTrue(VentureRule.of(LocalDate.of(2012, 2, 29), 1L, 1, LocalDate.of(2027, 2, 28)).isVenture());
    }

    @Test
    void whatIsNotKnownLeavesItOpenUnlessSomethingFailed() {
        VentureRule.Answer open = VentureRule.of(TODAY, null, 5, TODAY);
        assertTrue(open.isOpen());
        assertFalse(open.isVenture());
        assertEquals(List.of(Condition.CAPITAL), open.unknown());
        assertFalse(VentureRule.of(null, 400_000_000L, null, TODAY).isOpen(), "one no is enough");
    }

    @Property
    void itIsAVentureExactlyWhenAllThreeHold(@ForAll @IntRange(min = 0, max = 40) int years, @ForAll @LongRange(min = 0, max = 600_000_000) long capital,
                                             @ForAll @IntRange(min = 0, max = 600) int staff) {
        assertEquals(years <= 15 && capital <= 300_000_000L && staff <= 300, VentureRule.of(TODAY.minusYears(years), capital, staff, TODAY).isVenture());
    }
}
