package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of the learning report. */
class LearningFiguresTest {
    @Test
    void suggestionsAreWeighedAgainstWhatPeopleChose() {
        var read = ReadingFigures.of(4, List.of(
            new ReadingFigures.Counted("IP", 1, true, true, true, 3), new ReadingFigures.Counted("REIMB", 1, true, true, false, 1),
            new ReadingFigures.Counted("IP", 0, false, false, true, 1), new ReadingFigures.Counted("STAT", 2, true, false, true, 1),
            new ReadingFigures.Counted("STAT", 3, true, false, false, 2), new ReadingFigures.Counted("QMS", 4, false, true, false, 5)),
            List.of(new ReadingFigures.Difference("STAT", "M-2026-0003", false), new ReadingFigures.Difference("STAT", "M-2026-0002", false),
                new ReadingFigures.Difference("IP", "M-2026-0001", true)), 1);
        assertEquals(List.of(4, 4, 3, 75), List.of(read.cases(), read.first(), read.firstKept(), read.firstPercent()));
        assertEquals(List.of("IP", "STAT", "REIMB"), read.codes().stream().map(ReadingFigures.Code::code).toList(), "a faint guess nobody took counts for nothing");
        var ip = read.codes().get(0);
        assertEquals(List.of(3, 3, 0, 1, 100, 75), List.of(ip.suggested(), ip.kept(), ip.removed(), ip.added(), ip.precision(), ip.recall()));
        var stat = read.codes().get(1);
        assertEquals(List.of(3, 1, 2, 0, 33, 100), List.of(stat.suggested(), stat.kept(), stat.removed(), stat.added(), stat.precision(), stat.recall()));
        assertEquals(List.of("M-2026-0003"), stat.removedIn());
        assertEquals(List.of("M-2026-0001"), ip.addedIn());
        assertNull(read.codes().get(2).recall());
        assertEquals(List.of(57, 80), List.of(read.precision(), read.recall()));
        assertEquals(List.of(stat), read.unquoted());
        assertNull(ReadingFigures.of(0, List.of(), List.of(), 3).firstPercent());
    }

    @Test
    void aMeanOfFewerThanThreeRatingsIsNotTold() {
        var choice = ChoiceFigures.of(List.of(
            new ChoiceFigures.Counted(1, "ACCEPTED", null, 4, 3, 13), new ChoiceFigures.Counted(1, "DECLINED", "BUSY", 2, 0, 0), new ChoiceFigures.Counted(4, "ACCEPTED", null, 2, 2, 2),
            new ChoiceFigures.Counted(6, "ENDED", null, 1, 0, 0), new ChoiceFigures.Counted(0, "EXPIRED", null, 1, 0, 0)), List.of());
        var first = choice.bands().get(0);
        assertEquals(List.of(6, 4, 2, 67), List.of(first.asked(), first.accepted(), first.declines(), first.acceptedPercent()));
        assertEquals(Map.of("BUSY", 2), first.declined());
        assertEquals(13 / 3.0, first.meanRating());
        assertNull(choice.bands().get(3).meanRating(), "two ratings would point at who gave them");
        assertNull(choice.bands().get(1).acceptedPercent());
        assertEquals(List.of(10, 1, 10, 60), List.of(choice.asked(), choice.overridden(), choice.overriddenPercent(), choice.topPercent()));
        assertEquals(1, choice.bands().get(5).expired());
    }
}
