package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.banso.organization.CountChange.Counted;
import org.junit.jupiter.api.Test;

/** What the preview says of C5 and C6 is what counting all cases before and after gives (domain.md 5). */
class CountChangeTest {
    @Test
    void twoThatCameInOneYearAreOneAndTheSecondRepeats() {
        assertEquals(List.of(new CountChange(2024, -1, 1)), CountChange.of(List.of(new Counted(1, 1, 2024, 1), new Counted(2, 2, 2024, 1)), Set.of(1L, 2L), 1));
    }

    @Test
    void whoCameInAnotherYearChangesTheRepeatsAlone() {
        assertEquals(List.of(new CountChange(2025, 0, 1)), CountChange.of(List.of(new Counted(1, 1, 2023, 2), new Counted(2, 2, 2025, 3)), Set.of(1L, 2L), 1));
    }

    @Test
    void whoSharesTheNumberAlreadyChangesNothing() {
        assertEquals(List.of(), CountChange.of(List.of(new Counted(7, 1, 2024, 1), new Counted(7, 2, 2024, 1)), Set.of(1L, 2L), 7));
    }

    @Property
    void itIsWhatCountingGives(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 59) Integer> drawn) {
        var counted = new ArrayList<Counted>();
        for (int one : drawn) {
            long organization = one % 4;
            counted.add(new Counted(organization == 3 ? 1 : organization, organization, 2020 + one / 4 % 5, 1 + one / 20));
        }
        Map<Integer, int[]> before = figures(counted);
        Map<Integer, int[]> after = figures(counted.stream().map(c -> new Counted(c.organizationId() == 1 || c.organizationId() == 2 ? 2 : c.key(), c.organizationId(),
            c.fiscalYear(), c.cases())).toList());
        Map<Integer, CountChange> told = new HashMap<>();
        CountChange.of(counted, Set.of(1L, 2L), 2).forEach(change -> told.put(change.fiscalYear(), change));
        before.forEach((year, figures) -> {
            CountChange change = told.getOrDefault(year, new CountChange(year, 0, 0));
            assertEquals(after.get(year)[0] - figures[0], change.organizations());
            assertEquals(after.get(year)[1] - figures[1], change.repeats());
        });
    }

    /** Organizations and repeat cases of each year, by going over every case in order. */
    private static Map<Integer, int[]> figures(List<Counted> counted) {
        var figures = new HashMap<Integer, int[]>();
        var seen = new HashSet<Long>();
        for (int year = 2020; year < 2030; year++) {
            var ofYear = new HashSet<Long>();
            for (Counted one : counted) {
                if (one.fiscalYear() == year) {
                    int[] figure = figures.computeIfAbsent(year, y -> new int[2]);
                    for (long n = 0; n < one.cases(); n++) {
                        figure[0] += ofYear.add(one.key()) ? 1 : 0;
                        figure[1] += seen.add(one.key()) ? 0 : 1;
                    }
                }
            }
        }
        return figures;
    }
}
