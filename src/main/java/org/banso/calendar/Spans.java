package org.banso.calendar;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of one day in Japan: in order, apart from each other, each from its first minute up to and without its last. The whole
 * day is written 0:00 to 23:59, because no office meets over midnight.
 */
public record Spans(List<Span> list) implements Serializable {
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    public static final Spans NONE = new Spans(List.of());
    public static final Spans WHOLE_DAY = of(LocalTime.MIN, END_OF_DAY);

    /** One stretch; {@code to} is later than {@code from}. */
    public record Span(LocalTime from, LocalTime to) implements Serializable {
        public Span {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }

        /** Whether both hold a moment together; who ends when the other begins does not meet him. */
        public boolean meets(LocalTime start, LocalTime end) {
            return from.isBefore(end) && start.isBefore(to);
        }

        private boolean touches(Span next) {
            return !next.from.isAfter(to);
        }
    }

    public static Spans of(LocalTime from, LocalTime to) {
        return new Spans(List.of(new Span(from, to)));
    }

    /** Any stretches, in any order, overlapping or not. */
    public static Spans of(Collection<Span> any) {
        var ordered = new ArrayList<>(any);
        ordered.sort(Comparator.comparing(Span::from));
        var joined = new ArrayList<Span>();
        for (Span next : ordered) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.touches(next)) {
                joined.set(joined.size() - 1, new Span(last.from, later(last.to, next.to)));
            } else {
                joined.add(next);
            }
        }
        return new Spans(List.copyOf(joined));
    }

    /** What is in one or the other. */
    public Spans plus(Spans other) {
        var all = new ArrayList<>(list);
        all.addAll(other.list);
        return of(all);
    }

    /** What is in both. */
    public Spans and(Spans other) {
        var both = new ArrayList<Span>();
        for (Span one : list) {
            other.list.stream().filter(two -> one.meets(two.from, two.to)).forEach(two -> both.add(new Span(later(one.from, two.from), earlier(one.to, two.to))));
        }
        return of(both);
    }

    /** What is in this and not in the other. */
    public Spans minus(Spans other) {
        List<Span> left = list;
        for (Span taken : other.list) {
            var rest = new ArrayList<Span>();
            for (Span one : left) {
                if (!one.meets(taken.from, taken.to)) {
                    rest.add(one);
                    continue;
                }
                if (one.from.isBefore(taken.from)) {
                    rest.add(new Span(one.from, taken.from));
                }
                if (taken.to.isBefore(one.to)) {
                    rest.add(new Span(taken.to, one.to));
                }
            }
            left = rest;
        }
        return of(left);
    }

    /** Whether all of it lies within one stretch. */
    public boolean covers(LocalTime from, LocalTime to) {
        return list.stream().anyMatch(span -> !span.from.isAfter(from) && !span.to.isBefore(to));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    private static LocalTime later(LocalTime a, LocalTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }
}
