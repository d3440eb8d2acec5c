package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banso.calendar.Spans.Span;
import org.junit.jupiter.api.Test;

/** Stretches of a day against the plainest picture of them: one bit a minute. */
class SpansTest {
    private static final int DAY = 24 * 60;

    @Property(tries = 500)
    void whatIsComputedIsWhatTheMinutesSay(@ForAll("spans") List<Span> left, @ForAll("spans") List<Span> right) {
        Spans a = Spans.of(left);
        Spans b = Spans.of(right);
        BitSet both = minutes(a);
        both.and(minutes(b));
        assertEquals(both, minutes(a.and(b)));
        BitSet either = minutes(a);
        either.or(minutes(b));
        assertEquals(either, minutes(a.plus(b)));
        BitSet rest = minutes(a);
        rest.andNot(minutes(b));
        assertEquals(rest, minutes(a.minus(b)));
    }

    @Property(tries = 300)
    void theyAreInOrderAndApart(@ForAll("spans") List<Span> any) {
        List<Span> list = Spans.of(any).list();
        for (int i = 1; i < list.size(); i++) {
            assertTrue(list.get(i).from().isAfter(list.get(i - 1).to()), list.toString());
        }
    }

    @Test
    void backToBackIsOneStretchAndNoMeeting() {
        Spans morning = Spans.of(LocalTime.of(10, 0), LocalTime.of(11, 0));
        assertEquals(1, morning.plus(Spans.of(LocalTime.of(11, 0), LocalTime.of(12, 0))).list().size());
        assertFalse(new Span(LocalTime.of(10, 0), LocalTime.of(11, 0)).meets(LocalTime.of(11, 0), LocalTime.of(12, 0)));
        assertThrows(IllegalArgumentException.class, () -> new Span(LocalTime.NOON, LocalTime.NOON));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return anySpan().list().ofMaxSize(6);
    }

    static Arbitrary<Span> anySpan() {
        return Combinators.combine(Arbitraries.integers().between(0, DAY - 2), Arbitraries.integers().between(1, 300))
            .as((from, length) -> new Span(time(from), time(Math.min(from + length, DAY - 1))));
    }

    static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private static BitSet minutes(Spans of) {
        var set = new BitSet(DAY);
        of.list().forEach(span -> set.set(span.from().toSecondOfDay() / 60, span.to().toSecondOfDay() / 60));
        return set;
    }
}
