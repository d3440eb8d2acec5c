package org.banso.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.calendar.Booked;
import org.banso.calendar.CalendarEntry;
import org.banso.calendar.CalendarQueries;
import org.banso.calendar.CalendarQueries.OpenCase;
import org.banso.calendar.FreeTimeQueries;
import org.banso.calendar.Spans;
import org.banso.calendar.Spans.Span;
import org.banso.platform.web.Visitor;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Choice;
import org.banso.shared.Jst;

/** The calendar of the office, of a supporter and of an applicant: a day, a week or a month, all of it in the address. */
@Named
@ViewScoped
public class CalendarView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Entries shown of one day, the rest is a link to the day. */
    private static final Map<Stretch, Integer> SHOWN = Map.of(Stretch.DAY, CalendarQueries.MOST, Stretch.WEEK, 15, Stretch.MONTH, 3);
    private static final int DAYS = 7;

    /** What one page shows. */
    public enum Stretch { DAY, WEEK, MONTH }

    private enum Place { OFFICE, DESK, PORTAL }

    /**
     * One day of the page.
     *
     * @param beside of the month before or after
     * @param more   entries that are not shown
     * @param free   where the person looked at is still free; empty when nobody is
     */
    public record Day(LocalDate date, boolean today, boolean beside, boolean closed, List<CalendarEntry> entries, int more, List<Span> free) implements Serializable {
        /** Nothing to be said of it on a narrow screen. */
        public boolean blank() {
            return entries.isEmpty() && free.isEmpty();
        }
    }

    @Inject
    private CalendarQueries queries;
    @Inject
    private FreeTimeQueries freeTime;
    @Inject
    private BusinessCalendar business;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private Place place;
    private Stretch stretch = Stretch.WEEK;
    private LocalDate on;
    private String who;
    private String desk;
    private LocalTime at;
    private List<List<Day>> weeks = List.of();
    private List<Choice> people = List.of();
    private List<OpenCase> cases = List.of();
    private int count;

    public void load() {
        place = Place.valueOf(visitor.getPath().split("[/?]")[1].toUpperCase(Locale.ROOT));
        on = on == null ? Jst.today(clock) : on;
        LocalDate first = first();
        LocalDate last = last();
        Booked person = Booked.person(who).orElse(null);
        List<CalendarEntry> entries = entries(first, last, person);
        count = entries.size();
        Map<LocalDate, List<CalendarEntry>> byDay = entries.stream().collect(Collectors.groupingBy(entry -> entry.slot().day()));
        Map<LocalDate, Spans> free = free(person, first, last);
        var rows = new ArrayList<List<Day>>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(DAYS)) {
            var row = new ArrayList<Day>();
            for (LocalDate date = monday; date.isBefore(monday.plusDays(DAYS)) && !date.isAfter(last); date = date.plusDays(1)) {
                row.add(day(date, byDay.getOrDefault(date, List.of()), free.getOrDefault(date, Spans.NONE)));
            }
            rows.add(row);
        }
        weeks = rows;
        people = isOffice() ? queries.everybody() : List.of();
        cases = isOffice() && at != null && person != null && person.kind() == Booked.Kind.SUPPORTER ? queries.casesOf(person.id()) : List.of();
    }

    /** Offered times of days that are over are not offered any more. */
    private List<CalendarEntry> entries(LocalDate first, LocalDate last, Booked person) {
        List<CalendarEntry> meetings = isOffice() ? queries.ofOffice(first, last, person, desk) : queries.mine(first, last);
        LocalDate today = Jst.today(clock);
        if (last.isBefore(today)) {
            return meetings;
        }
        LocalDate from = first.isBefore(today) ? today : first;
        List<CalendarEntry> offered = isOffice() ? queries.offeredOfOffice(from, last, person, desk) : queries.myOffered(from, last);
        return offered.isEmpty() ? meetings : Stream.concat(meetings.stream(), offered.stream()).sorted(Comparator.comparing(CalendarEntry::slot)).toList();
    }

    private Day day(LocalDate date, List<CalendarEntry> entries, Spans free) {
        int shown = Math.min(entries.size(), SHOWN.get(stretch));
        return new Day(date, date.equals(Jst.today(clock)), stretch == Stretch.MONTH && date.getMonth() != on.getMonth(), !business.isBusinessDay(date),
            entries.subList(0, shown), entries.size() - shown, date.isBefore(Jst.today(clock)) ? List.of() : free.list());
    }

    private Map<LocalDate, Spans> free(Booked person, LocalDate first, LocalDate last) {
        if (stretch == Stretch.MONTH || place == Place.PORTAL || isOffice() && person == null) {
            return Map.of();
        }
        return isOffice() ? freeTime.freeOf(person, first, last) : freeTime.mine(first, last);
    }

    private LocalDate first() {
        return switch (stretch) {
            case DAY -> on;
            case WEEK -> on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> on.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    private LocalDate last() {
        return switch (stretch) {
            case DAY -> on;
            case WEEK -> first().plusDays(DAYS - 1);
            case MONTH -> on.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    /** The query of another day, stretch, or both, with the filter kept. */
    public String query(Stretch other, LocalDate day) {
        String filter = (who == null ? "" : "&who=" + who) + (desk == null ? "" : "&desk=" + desk);
        return "view=" + other + "&on=" + day + filter;
    }

    public LocalDate getBefore() {
        return switch (stretch) {
            case DAY -> on.minusDays(1);
            case WEEK -> on.minusWeeks(1);
            case MONTH -> on.minusMonths(1);
        };
    }

    public LocalDate getAfter() {
        return switch (stretch) {
            case DAY -> on.plusDays(1);
            case WEEK -> on.plusWeeks(1);
            case MONTH -> on.plusMonths(1);
        };
    }

    /** The month in words, 2026年12月 or December 2026. */
    public String getMonthWords() {
        Locale reader = visitor.getLocale();
        return on.format(DateTimeFormatter.ofPattern(Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? "yyyy年M月" : "MMMM yyyy", reader));
    }

    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, visitor.getLocale());
    }

    public LocalDate getToday() {
        return Jst.today(clock);
    }

    /** Where the case of an entry is for this reader. */
    public String caseAddress(String caseNo) {
        return switch (place) {
            case OFFICE -> "/office/cases/" + caseNo + "?tab=support";
            case DESK -> "/desk/cases/" + caseNo;
            case PORTAL -> "/portal/cases/" + caseNo;
        };
    }

    /** Where a meeting at the time that was chosen is set for one of the cases. */
    public String newMeeting(String caseNo) {
        return "/office/cases/" + caseNo + "/meetings/new?on=" + on + "&at=" + at + "&supporter=" + Booked.person(who).map(Booked::id).orElse(0L);
    }

    /** Whether free times lead to a new meeting. */
    public boolean isSetting() {
        return isOffice() && Booked.person(who).filter(person -> person.kind() == Booked.Kind.SUPPORTER).isPresent();
    }

    public boolean isOffice() {
        return place == Place.OFFICE;
    }

    public boolean isPortal() {
        return place == Place.PORTAL;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public Stretch[] getStretches() {
        return Stretch.values();
    }

    public Stretch getStretch() {
        return stretch;
    }

    public void setStretch(Stretch stretch) {
        this.stretch = stretch == null ? Stretch.WEEK : stretch;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWho() {
        return who;
    }

    /** Anything but the name of a person is nobody's. */
    public void setWho(String who) {
        this.who = Booked.person(who).map(Booked::key).orElse(null);
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk == null || !desk.matches("\\w{1,40}") ? null : desk;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public List<List<Day>> getWeeks() {
        return weeks;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public List<OpenCase> getCases() {
        return cases;
    }
}
