package org.banso.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The days on which the office works, for deadlines (domain.md §3, service targets in business days) and for processing times
 * (domain.md §5, C8). Closed are Saturdays, Sundays, national holidays, 29 December to 3 January (the days off of government
 * offices) and the {@link OfficeClosures} of this office.
 *
 * <p>All days are days in Japan ({@link Jst#day}). A year is worked out once and kept as one bit per day, so that counting over
 * months costs a few machine words. Safe for use by many threads.
 */
@ApplicationScoped
public class BusinessCalendar {

    /** A stretch of time from one day to a later one; how much it holds is counted as by {@link #between}. */
    public record Span(LocalDate from, LocalDate to) {
    }

    private final ConcurrentMap<Integer, BitSet> workedDays = new ConcurrentHashMap<>();
    private final OfficeClosures closures;

    /** A calendar of an office that closes on no day of its own. */
    public BusinessCalendar() {
        this(TreeSet::new);
    }

    /** A calendar of an office that closes on the given days as well. */
    public BusinessCalendar(OfficeClosures closures) {
        this.closures = closures;
    }

    /** The calendar of this installation: with the closures it declares, if it declares any. */
    @Inject
    public BusinessCalendar(Instance<OfficeClosures> declared) {
        this(declared.isResolvable() ? declared.get() : TreeSet::new);
    }

    /** Whether the office works on the day. */
    public boolean isBusinessDay(LocalDate day) {
        return isWorkedByLaw(day) && !closures.days().contains(day);
    }

    /**
     * The n-th business day after the day, for n &gt; 0; before it, for n &lt; 0. For n = 0 the day itself or, when the office is
     * closed on it, the next business day. A question received on a Friday and due in 3 business days is due on Wednesday.
     */
    public LocalDate plus(LocalDate day, int n) {
        NavigableSet<LocalDate> closed = closures.days();
        int step = n < 0 ? -1 : 1;
        int left = Math.abs(n);
        LocalDate found = day;
        if (n == 0) {
            while (!isOpen(found, closed)) {
                found = found.plusDays(1);
            }
        }
        while (left > 0) {
            found = found.plusDays(step);
            if (isOpen(found, closed)) {
                left--;
            }
        }
        return found;
    }

    /**
     * How many business days lie between: those after {@code from} up to and including {@code to}. The same day is 0, Friday to
     * Monday is 1. When {@code to} is earlier, minus the business days from {@code to} up to and without {@code from}. It undoes
     * {@link #plus}: {@code between(d, plus(d, n)) == n} for every day and every n but 0 on a closed day.
     */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -worked(to, from) : worked(from.plusDays(1), to.plusDays(1));
    }

    /**
     * Business days between, without those on which the office waited for the applicant (C8). Waits may overlap and may reach
     * beyond either end.
     */
    public int betweenWithout(LocalDate from, LocalDate to, Collection<Span> waits) {
        List<Span> ordered = new ArrayList<>(waits);
        ordered.sort(Comparator.comparing(Span::from));
        int days = between(from, to);
        LocalDate counted = from;
        for (Span wait : ordered) {
            LocalDate begin = wait.from().isAfter(counted) ? wait.from() : counted;
            LocalDate end = wait.to().isBefore(to) ? wait.to() : to;
            if (begin.isBefore(end)) {
                days -= between(begin, end);
                counted = end;
            }
        }
        return days;
    }

    private boolean isOpen(LocalDate day, NavigableSet<LocalDate> closed) {
        return isWorkedByLaw(day) && !closed.contains(day);
    }

    private boolean isWorkedByLaw(LocalDate day) {
        return year(day.getYear()).get(day.getDayOfYear());
    }

    /** Business days from the first day up to and without the last one. */
    private int worked(LocalDate first, LocalDate end) {
        int days = 0;
        for (int y = first.getYear(); y <= end.getYear(); y++) {
            int begin = y == first.getYear() ? first.getDayOfYear() : 1;
            int stop = y == end.getYear() ? end.getDayOfYear() : 367;
            days += year(y).get(begin, stop).cardinality();
        }
        NavigableSet<LocalDate> closed = closures.days();
        return closed.isEmpty() ? days
                : days - (int) closed.subSet(first, true, end, false).stream().filter(this::isWorkedByLaw).count();
    }

    /** One bit for each day of the year, set when neither weekend, national holiday nor turn of the year. */
    private BitSet year(int year) {
        return workedDays.computeIfAbsent(year, BusinessCalendar::workOut);
    }

    private static BitSet workOut(int year) {
        var holidays = JapaneseHolidays.of(year);
        BitSet worked = new BitSet(367);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            worked.set(day.getDayOfYear(), !weekend && !isTurnOfYear(day) && !holidays.contains(day));
        }
        return worked;
    }

    private static boolean isTurnOfYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= 29 || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
    }
}
