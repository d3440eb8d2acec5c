package org.banso.calendar;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/**
 * Meetings as calendar programs read them (RFC 5545, RFC 5546): invitations, cancellations and feeds. The library folds and escapes; every time is a wall clock
 * in Japan with the definition of that zone beside it, because programs trust that more than a name.
 */
public final class ICalendar {
    private static final String PRODUCT = "-//Banso//Meetings//JA";

    private ICalendar() {
    }

    /** Who is written to; the organizer is the office. */
    public record Person(String email, String name) implements Serializable {
    }

    /**
     * One meeting.
     *
     * @param revision  higher with every change that people were told of (SEQUENCE)
     * @param location  room, place or address; null for none
     * @param url       page of the meeting; null for none
     * @param stampedAt when this was written
     * @param tentative it is kept free, and may come to nothing
     */
    public record Event(String uid, int revision, Slot slot, String summary, String description, String location, String url, Instant stampedAt, boolean tentative)
        implements Serializable {

        /** A meeting that is set. */
        public Event(String uid, int revision, Slot slot, String summary, String description, String location, String url, Instant stampedAt) {
            this(uid, revision, slot, summary, description, location, url, stampedAt, false);
        }
    }

    /** Asks the person to put the meeting into his calendar, or to take over what has changed. */
    public static String request(Event event, Person office, Person guest) {
        return invitation(ImmutableMethod.REQUEST, event, office, guest);
    }

    /** Takes the meeting out of the person's calendar. */
    public static String cancel(Event event, Person office, Person guest) {
        return invitation(ImmutableMethod.CANCEL, event, office, guest);
    }

    /** All meetings of somebody, for a program that comes to look. */
    public static String feed(String name, List<Event> events) {
        Calendar calendar = empty(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", Text.singleLine(name)));
        events.forEach(event -> {
            VEvent component = component(event);
            component.add(event.tentative() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
            calendar.add(component);
        });
        return text(calendar);
    }

    private static String invitation(Method method, Event event, Person office, Person guest) {
        Calendar calendar = empty(method);
        VEvent component = component(event);
        component.add(method == ImmutableMethod.CANCEL ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        component.add(new Organizer(parameters(office.name()), mailto(office.email())));
        component.add(new Attendee(parameters(guest.name()).add(PartStat.NEEDS_ACTION), mailto(guest.email())));
        calendar.add(component);
        return text(calendar);
    }

    private static Calendar empty(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(japan());
        return calendar;
    }

    private static VTimeZone japan() {
        // Since 1951 there has been no other time in Japan.
        var standard = new Standard(new PropertyList(List.of(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)), new TzOffsetFrom("+0900"), new TzOffsetTo("+0900"))));
        return new VTimeZone(new PropertyList(List.of(new TzId(Jst.ZONE.getId()))), new ComponentList<>(List.of(standard)));
    }

    private static VEvent component(Event event) {
        VEvent component = new VEvent(false);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(event.stampedAt()));
        component.add(new Sequence(event.revision()));
        component.add(new DtStart<>(event.slot().day().atTime(event.slot().from()).atZone(Jst.ZONE)));
        component.add(new DtEnd<>(event.slot().day().atTime(event.slot().to()).atZone(Jst.ZONE)));
        component.add(new Summary(Text.singleLine(event.summary())));
        if (event.description() != null) {
            component.add(new Description(Text.clean(event.description())));
        }
        if (event.location() != null) {
            component.add(new Location(Text.singleLine(event.location())));
        }
        if (event.url() != null) {
            component.add(new Url(URI.create(event.url())));
        }
        return component;
    }

    private static ParameterList parameters(String name) {
        return name == null ? new ParameterList() : new ParameterList(List.of(new Cn(Text.singleLine(name).replace("\"", "'"))));
    }

    private static URI mailto(String email) {
        return URI.create("mailto:" + email.replaceAll("[^A-Za-z0-9.@_+'-]", ""));
    }

    private static String text(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
