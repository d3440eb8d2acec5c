package org.banso.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banso.calendar.Availabilities;
import org.banso.calendar.AvailabilityQueries;
import org.banso.calendar.AvailabilitySheet;
import org.banso.calendar.AvailabilitySheet.SingleDay;
import org.banso.calendar.AvailabilitySheet.Weekly;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** When a supporter has time: on his own page, and on the page that the register has of him. */
@Named("hoursView")
@ViewScoped
public class HoursView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BLOCKED = "BLOCKED";
    private static final String EXTRA = "EXTRA";

    @Inject
    private AvailabilityQueries queries;
    @Inject
    private Availabilities availabilities;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private AvailabilitySheet sheet;
    private List<String> weekdays = new ArrayList<>();
    private LocalTime from;
    private LocalTime to;
    private LocalDate day;
    private String kind = BLOCKED;
    private LocalTime dayFrom;
    private LocalTime dayTo;
    private Integer buffer;

    /** A weekday and what is given of it, for the table of the week; {@code shortly} names it on buttons. */
    public record Row(String weekday, String shortly, List<Weekly> spans) implements Serializable {
    }

    public AvailabilitySheet of(long supporterId) {
        if (sheet == null || sheet.supporterId() != supporterId) {
            sheet = queries.of(supporterId);
            buffer = sheet.buffer();
        }
        return sheet;
    }

    /** The days of the week on which something is given. */
    public List<Row> rows(AvailabilitySheet of) {
        return Arrays.stream(DayOfWeek.values()).map(one -> new Row(word(one), one.getDisplayName(TextStyle.SHORT, visitor.getLocale()), of.week().stream().filter(span -> span.weekday() == one).toList()))
            .filter(row -> !row.spans().isEmpty()).toList();
    }

    public List<Choice> getWeekdayChoices() {
        return Arrays.stream(DayOfWeek.values()).map(one -> new Choice(one.name(), word(one))).toList();
    }

    public List<Choice> getKinds() {
        return List.of(new Choice(BLOCKED, Texts.get(visitor.getLocale(), "calendar.days.blocked")), new Choice(EXTRA, Texts.get(visitor.getLocale(), "calendar.days.extra")));
    }

    private String word(DayOfWeek one) {
        return one.getDisplayName(TextStyle.FULL, visitor.getLocale());
    }

    public void give(String back) {
        availabilities.give(sheet.supporterId(), weekdays == null ? List.of() : weekdays.stream().map(DayOfWeek::valueOf).toList(), from, to);
        pages.done("calendar.hours.saved", back);
    }

    public void withdraw(Weekly span, String back) {
        availabilities.withdraw(sheet.supporterId(), span.id());
        pages.done("calendar.hours.saved", back);
    }

    public void except(String back) {
        availabilities.except(sheet.supporterId(), day, EXTRA.equals(kind), dayFrom, dayTo);
        pages.done("calendar.hours.saved", back);
    }

    public void unexcept(SingleDay one, String back) {
        availabilities.unexcept(sheet.supporterId(), one.id());
        pages.done("calendar.hours.saved", back);
    }

    public void keepFree(String back) {
        availabilities.keepFree(sheet.supporterId(), buffer);
        pages.done("calendar.hours.saved", back);
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> weekdays) {
        this.weekdays = weekdays;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalTime getDayFrom() {
        return dayFrom;
    }

    public void setDayFrom(LocalTime dayFrom) {
        this.dayFrom = dayFrom;
    }

    public LocalTime getDayTo() {
        return dayTo;
    }

    public void setDayTo(LocalTime dayTo) {
        this.dayTo = dayTo;
    }

    public Integer getBuffer() {
        return buffer;
    }

    public void setBuffer(Integer buffer) {
        this.buffer = buffer;
    }
}
