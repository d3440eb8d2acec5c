package org.banso.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds times at which everybody can meet. Plain computing: who they are and what they do was read before. */
final class FreeSlots {
    /** Meetings begin on the hour or half an hour later. */
    static final int STEP = 30;

    private FreeSlots() {
    }

    /**
     * What is looked for.
     *
     * @param notBefore nothing that begins earlier than this
     * @param last      the last day that is looked at
     * @param minutes   how long the meeting is
     * @param aDay      most of one day, one after the other
     * @param most      most of all
     */
    record Wish(LocalDateTime notBefore, LocalDate last, int minutes, int aDay, int most) {
    }

    /** The earliest common times in order, none overlapping another. */
    static List<Slot> common(List<Diary> diaries, Predicate<LocalDate> closed, Wish wish) {
        var found = new ArrayList<Slot>();
        for (LocalDate day = wish.notBefore().toLocalDate(); !day.isAfter(wish.last()) && found.size() < wish.most(); day = day.plusDays(1)) {
            found.addAll(ofDay(common(diaries, day, closed.test(day)), day, wish));
        }
        return found.subList(0, Math.min(found.size(), wish.most()));
    }

    private static Spans common(List<Diary> diaries, LocalDate day, boolean closed) {
        Spans all = Spans.WHOLE_DAY;
        for (Diary diary : diaries) {
            all = all.and(diary.free(day, closed));
            if (all.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private static List<Slot> ofDay(Spans free, LocalDate day, Wish wish) {
        var found = new ArrayList<Slot>();
        for (Spans.Span span : free.list()) {
            LocalTime from = onStep(span.from());
            while (from != null && found.size() < wish.aDay()) {
                LocalTime to = from.plusMinutes(wish.minutes());
                if (!to.isAfter(from) || to.isAfter(span.to())) {
                    break;
                }
                if (day.atTime(from).isBefore(wish.notBefore())) {
                    from = next(from, STEP);
                } else {
                    found.add(new Slot(day, from, to));
                    from = onStep(to);
                }
            }
        }
        return found;
    }

    /** The same time or the next on the grid; null after the last of the day. */
    private static LocalTime onStep(LocalTime time) {
        int minute = (time.toSecondOfDay() + 59) / 60;
        int rounded = (minute + STEP - 1) / STEP * STEP;
        return rounded >= 24 * 60 ? null : LocalTime.of(rounded / 60, rounded % 60);
    }

    private static LocalTime next(LocalTime time, int minutes) {
        LocalTime later = time.plusMinutes(minutes);
        return later.isAfter(time) ? later : null;
    }
}
