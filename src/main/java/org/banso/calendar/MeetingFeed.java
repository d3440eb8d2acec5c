package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;

/**
 * The reader's meetings as one calendar, from a month back to half a year ahead, within what he may see at this moment, and with them the
 * times that are kept free for a meeting that an applicant has still to choose, until he has. Calendars are
 * shared and synchronized with who knows whom: they say the kind and the number of a case, never whose it is or what it is about.
 */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
public class MeetingFeed {
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;

    @Inject
    private CalendarQueries queries;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Whether somebody with these rights can have meetings at all. */
    public static boolean isFor(Who who) {
        return who.rights().contains(Right.VIEW_ALL_CASES) || who.rights().contains(Right.VIEW_ASSIGNED_CASES) || who.rights().contains(Right.VIEW_OWN_CASES);
    }

    /** The text of the calendar. */
    public String mine() {
        LocalDate today = Jst.today(clock);
        Locale reader = actor.who().locale();
        LocalDate last = today.plusDays(DAYS_AHEAD);
        // An applicant knows what he may choose from; in the calendars of the others it is kept free.
        boolean attends = actor.has(Right.VIEW_ALL_CASES) || actor.has(Right.VIEW_ASSIGNED_CASES);
        List<ICalendar.Event> events = Stream.concat(queries.mine(today.minusDays(DAYS_BACK), last).stream(), attends ? queries.myOffered(today, last).stream() : Stream.empty())
            .map(entry -> event(entry, reader)).toList();
        return ICalendar.feed(Texts.get(reader, "calendar.feed.name"), events);
    }

    private ICalendar.Event event(CalendarEntry entry, Locale reader) {
        String page = settings.text(Setting.BASE_URL) + pageOf(entry.caseNo());
        String location = entry.link() != null ? entry.link() : entry.room() != null ? entry.room() : entry.place();
        String what = codes.label("supportKind", entry.kind(), reader) + " " + entry.caseNo();
        return new ICalendar.Event(uid(entry), entry.revision(), entry.slot(), entry.offered() ? Texts.get(reader, "calendar.feed.offered", what) : what, page, location, page,
            entry.plannedAt(), entry.offered());
    }

    /** The times of one offer are told apart by when they begin. */
    private static String uid(CalendarEntry entry) {
        if (entry.offered()) {
            return "offer-" + entry.recordId() + "-" + entry.slot().day() + "T" + entry.slot().from() + "@banso";
        }
        return entry.uid() == null ? "meeting-" + entry.recordId() + "@banso" : entry.uid();
    }

    private String pageOf(String caseNo) {
        return actor.has(Right.VIEW_ALL_CASES) ? "/office/cases/" + caseNo : actor.has(Right.VIEW_ASSIGNED_CASES) ? "/desk/cases/" + caseNo : "/portal/cases/" + caseNo;
    }
}
