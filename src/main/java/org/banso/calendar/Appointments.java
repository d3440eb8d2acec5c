package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.banso.calendar.Booked.Kind;
import org.banso.platform.Requires;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Books people and rooms for planned meetings, for whoever plans them, in his transaction. Nobody is ever booked twice at a moment:
 * the rows of all who are booked are held, in one order, before it is looked whether they are free.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Requires(open = true)
public class Appointments {
    private static final String HOST = "@banso";
    /** The inputs at which it is told that somebody is taken: of a meeting, and of an offer. */
    private static final String START = "startTime";
    private static final String TIMES = "times";

    @Inject
    private CalendarRepository calendar;
    @Inject
    private Clock clock;

    /** What a meeting is beside its record: where it is held. */
    public record Where(Long roomId, String link) {
    }

    /** Where it is held, in words and as an address. */
    public record Place(String room, String link) {
    }

    /** What a calendar program knows a meeting by (RFC 5545). */
    public record Identity(String uid, int revision) {
    }

    /**
     * Holds everybody a meeting is going to take up, in the one order. To be done before the record is written: a row that names a
     * supporter shares his row, and two who share it would wait for each other.
     */
    public void hold(Collection<Booked> whom) {
        new TreeSet<>(whom).forEach(calendar::hold);
    }

    /**
     * Books a meeting that has just been planned, of people who are held.
     *
     * @param from the record it was moved from, whose bookings are given up and whose identity it takes over; null when it is new
     * @throws BusinessException at {@code startTime} when one of them is taken, naming him and the time and nothing else
     */
    public void book(long recordId, Slot slot, Collection<Booked> whom, Where where, Long from) {
        var parties = new TreeSet<>(whom);
        if (from != null) {
            calendar.free(from);
        }
        checkFree(parties, slot, START, Same.NONE);
        checkRoom(where.roomId());
        calendar.add(known(recordId, where, from));
        for (Booked one : parties) {
            calendar.add(Booking.ofMeeting(recordId, one, slot));
        }
    }

    /**
     * Books people who are held for a time that is offered and may become a meeting: nobody else gets them meanwhile.
     *
     * @param moves the planned record whose place the time may take, and which does not stand in its way; null for none
     * @throws BusinessException at {@code times}, otherwise as {@link #book}
     */
    public void reserve(long timeId, Slot slot, Collection<Booked> whom, Long roomId, Long moves) {
        checkFree(whom, slot, TIMES, new Same(moves, List.of()));
        checkRoom(roomId);
        for (Booked one : new TreeSet<>(whom)) {
            calendar.add(Booking.ofOfferedTime(timeId, one, slot));
        }
    }

    /** Holds everybody who is booked for any of the offered times, in the one order; to be done before a record is written, as {@link #hold}. */
    public void holdReserved(Collection<Long> timeIds) {
        calendar.bookedFor(timeIds).forEach(calendar::hold);
    }

    /** A meeting that is moved keeps its identity, and outranks what calendars know of it. */
    private Appointment known(long recordId, Where where, Long from) {
        Identity before = from == null ? null : identity(from).orElse(null);
        return new Appointment(recordId, before == null ? UUID.randomUUID() + HOST : before.uid(), before == null ? 0 : before.revision() + 1, where.roomId(), where.link());
    }

    /**
     * The time became a meeting. Whoever was booked for it is booked for the meeting, so nobody can have come between.
     *
     * @param from as of {@link #book}
     */
    public void confirm(long timeId, long recordId, Where where, Long from) {
        if (from != null) {
            calendar.free(from);
        }
        calendar.offered(timeId).forEach(booking -> booking.becomes(recordId));
        calendar.add(known(recordId, where, from));
    }

    /** The times are not offered any more: everybody is free in them again. */
    public void letGo(Collection<Long> timeIds) {
        if (!timeIds.isEmpty()) {
            calendar.letGo(timeIds);
        }
    }

    /** One person would not attend any more, whichever of the times is chosen. */
    public void letGo(Collection<Long> timeIds, Booked one) {
        calendar.letGo(timeIds, one);
    }

    /** The meeting does not take place: everybody is free again, and the next word to calendars outranks those before. */
    public void cancel(long recordId) {
        calendar.free(recordId);
        revised(recordId);
    }

    private void revised(long recordId) {
        calendar.appointment(recordId).ifPresent(Appointment::revise);
        calendar.flush();
    }

    /** Marks that people are reminded of the meeting; false when they were before. */
    public boolean remindOnce(long recordId) {
        boolean first = calendar.appointment(recordId).filter(found -> found.remind(clock.instant())).isPresent();
        calendar.flush();
        return first;
    }

    /** One person does not attend any more, and the word to his calendar outranks what it knows; whether he did. */
    public boolean leave(long recordId, Booked one) {
        boolean attended = calendar.free(recordId, one);
        if (attended) {
            revised(recordId);
        }
        return attended;
    }

    /**
     * One person attends in another's place, and the word to both calendars outranks what they know. Who attends already simply stays. Both
     * are held.
     *
     * @param meeting the record with the times offered instead
     * @throws NotFound          when the one who leaves does not attend
     * @throws BusinessException as {@link #book}
     */
    public void substitute(Same meeting, Slot slot, Booked leaving, Booked coming) {
        if (!leave(meeting.recordId(), leaving)) {
            throw new NotFound();
        }
        if (!calendar.people(meeting.recordId()).contains(coming)) {
            checkFree(List.of(coming), slot, START, meeting);
            calendar.add(Booking.ofMeeting(meeting.recordId(), coming, slot));
        }
    }

    /** What somebody is booked for on these days, to be looked at before anything is done. One statement. */
    public Busy busy(Booked one, Collection<LocalDate> days) {
        return calendar.busy(one, days);
    }

    /** All who are booked for any of the offered times. */
    public Set<Booked> reserved(Collection<Long> timeIds) {
        return calendar.bookedFor(timeIds);
    }

    /**
     * One person would attend in another's place, whichever of the offered times is chosen. Who would attend already simply stays. Both are
     * held.
     *
     * @param moves as of {@link #reserve}
     * @throws BusinessException as {@link #reserve}
     */
    public void substituteReserved(Map<Long, Slot> times, Long moves, Booked leaving, Booked coming) {
        boolean already = calendar.bookedFor(times.keySet()).contains(coming);
        times.forEach((timeId, slot) -> {
            if (calendar.letGo(timeId, leaving) && !already) {
                checkFree(List.of(coming), slot, TIMES, new Same(moves, List.of()));
                calendar.add(Booking.ofOfferedTime(timeId, coming, slot));
            }
        });
        calendar.flush();
    }

    /** The people booked for the record, without its case and its room. */
    public List<Booked> people(long recordId) {
        return calendar.people(recordId);
    }

    /** Name of the room and online address; null what there is none of. */
    public Place place(long recordId) {
        return calendar.appointment(recordId).map(found -> new Place(found.roomId() == null ? null : calendar.nameOf(Booked.room(found.roomId())), found.link()))
            .orElse(new Place(null, null));
    }

    /** Empty for a record that was never planned. */
    public Optional<Identity> identity(long recordId) {
        return calendar.appointment(recordId).map(found -> new Identity(found.uid(), found.revision()));
    }

    /** People of the office who are in the register are booked as supporters; a form that says otherwise is wrong. */
    public boolean isBookedAsSupporter(long accountId) {
        return calendar.isAnySupporter(accountId);
    }

    private void checkFree(Collection<Booked> parties, Slot slot, String field, Same meeting) {
        parties.forEach(one -> calendar.busy(one, List.of(slot.day())).clash(slot, meeting).ifPresent(taken -> refuse(one, taken, field)));
    }

    private void checkRoom(Long roomId) {
        if (roomId != null && calendar.room(roomId).filter(room -> !room.isClosed()).isEmpty()) {
            throw BusinessException.at("roomId", "common.choosePlease");
        }
    }

    private void refuse(Booked one, Slot taken, String field) {
        if (one.kind() == Kind.CASE) {
            throw BusinessException.at(field, "calendar.taken.case", taken.from(), taken.to());
        }
        throw BusinessException.at(field, "calendar.taken", calendar.nameOf(one), taken.from(), taken.to());
    }
}
