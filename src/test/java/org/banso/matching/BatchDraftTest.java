package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.banso.shared.BusinessException;
import org.banso.supporter.Commas;
import org.junit.jupiter.api.Test;

/** How the fields of a case are shared out, what a run counts, and until when it can be undone. */
class BatchDraftTest {
    private static final Instant NOW = Instant.parse("2026-10-05T00:30:00Z");
    private static final BatchTerms TERMS = new BatchTerms(2, 50, 50, 60, 2, List.of(7L));

    @Test
    void fieldsThatStandBesideEachOtherStayTogether() {
        assertEquals(List.of("FIN_EQUITY,FIN_GRANT", "GLB_EU,GLB_US"), BatchDraft.shared(List.of("FIN_EQUITY", "FIN_GRANT", "GLB_EU", "GLB_US"), 2));
        assertEquals(List.of("FIN_EQUITY,FIN_GRANT,IP"), BatchDraft.shared(List.of("FIN_EQUITY", "FIN_GRANT", "IP"), 1));
    }

    @Property
    void everyFieldIsAskedForOnceByNoMorePeopleThanWanted(@ForAll @IntRange(min = 1, max = 9) int fields, @ForAll @IntRange(min = 1, max = 3) int most) {
        var all = new ArrayList<String>();
        for (int i = 0; i < fields; i++) {
            all.add("F" + i);
        }
        List<String> groups = BatchDraft.shared(all, most);
        assertEquals(all, groups.stream().flatMap(group -> Commas.split(group).stream()).toList());
        assertEquals(Math.min(fields, most), groups.size());
        int least = groups.stream().mapToInt(group -> Commas.split(group).size()).min().orElseThrow();
        assertTrue(groups.stream().allMatch(group -> Commas.split(group).size() <= least + 1));
    }

    private static BatchPlace place(long caseId, int seat, int waited) {
        return new BatchPlace(new BatchPlace.Seat(caseId, 3, waited, seat, "IP"));
    }

    @Test
    void aRunCountsItsPlaces() {
        var run = new BatchRun(new BatchRun.Origin(1, NOW, null), TERMS)
            .with(List.of(place(1, 0, 40).taken(5, 820, false), place(1, 1, 40), place(2, 0, 10).taken(6, 440, true)));
        var head = run.head("𠮷野", null);
        assertEquals(List.of(2, 2, 1, 1, 63, 44, 25), List.of(head.cases(), head.filled(), head.unfilled(), head.weak(), head.meanFit(), head.worstFit(), head.meanWaited()));
        assertEquals(TERMS, head.terms());
        assertEquals(2, run.plan().placements().size());
        assertEquals(1, run.plan().empty().size());
    }

    @Test
    void anEmptyRunHasNoFit() {
        var head = new BatchRun(new BatchRun.Origin(1, NOW, 4L), TERMS).with(List.of(place(1, 0, 2))).head(null, null);
        assertEquals(null, head.meanFit());
        assertEquals(null, head.worstFit());
        assertTrue(head.isByHand());
    }

    @Test
    void runsAreHeldAgainstTheFirst() {
        var one = new BatchRun(new BatchRun.Origin(1, NOW, null), TERMS).with(List.of(place(1, 0, 9).taken(5, 800, false), place(2, 0, 3).taken(6, 500, false)));
        var two = new BatchRun(new BatchRun.Origin(1, NOW, null), TERMS).with(List.of(place(1, 0, 9).taken(6, 620, false), place(2, 0, 3).taken(6, 500, false)));
        var three = new BatchRun(new BatchRun.Origin(1, NOW, null), TERMS).with(List.of(place(1, 0, 9)));
        var comparison = new BatchComparison(List.of(one, two, three));
        assertEquals(List.of(1L, 2L), comparison.cases());
        Map<Long, String> names = new HashMap<>(Map.of(5L, "𠮷野", 6L, "髙橋"));
        var choices = comparison.choices(1, names);
        assertEquals(List.of(List.of("𠮷野"), List.of("髙橋"), List.of()), choices.stream().map(BatchSheet.Choice::names).toList());
        assertEquals(-18, choices.get(1).gain());
        assertEquals(-80, choices.get(2).gain());
        assertEquals(null, comparison.choices(2, names).get(2).fit());
        assertEquals(9, comparison.waitedDays(1));
    }

    @Test
    void aPublicationIsUndoneOnceAndInTime() {
        var publication = new BatchPublication(1, 2, NOW, 3);
        assertTrue(publication.isUndoable(NOW.plus(Duration.ofHours(24)), 24), "the last moment counts");
        assertThrows(BusinessException.class, () -> publication.undo(2, NOW.plus(Duration.ofHours(24)).plusMillis(1), 24));
        publication.undo(2, NOW.plusSeconds(60), 24);
        publication.withdrew(3);
        assertEquals(3, publication.told(NOW.plusSeconds(90), 24).withdrawn());
        assertThrows(BusinessException.class, () -> publication.undo(2, NOW.plusSeconds(90), 24));
    }

    @Test
    void pointsComeBackAsTheyWent() {
        for (int score = 0; score <= 100; score++) {
            assertEquals(score, BatchTerms.points(BatchTerms.affinity(score)));
        }
    }
}
