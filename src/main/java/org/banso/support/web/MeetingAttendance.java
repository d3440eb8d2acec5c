package org.banso.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.AttendanceQueries;
import org.banso.calendar.AttendanceQueries.Held;
import org.banso.calendar.Booked;
import org.banso.calendar.FreeTime;
import org.banso.calendar.FreeTimeQueries;
import org.banso.calendar.FreeTimeQueries.Asked;
import org.banso.calendar.Rooms;
import org.banso.shared.Choice;
import org.banso.support.RecordForm;

/** Who attends a meeting that a form is about, where, and when all of them are free. */
@RequestScoped
class MeetingAttendance {
    /** Length of a meeting of which no end is said. */
    static final int USUAL_MINUTES = 60;
    private static final int A_DAY = 3;
    private static final int SHOWN = 12;

    @Inject
    private AttendanceQueries attendance;
    @Inject
    private FreeTimeQueries freeTime;
    @Inject
    private Rooms rooms;

    /** What the planned meeting holds beside its record; for a new one whoever sets it attends, unless it is a supporter's own meeting. */
    void fill(RecordForm form, Long recordId) {
        var keys = new ArrayList<String>();
        if (recordId == null) {
            Booked me = attendance.me();
            if (!me.equals(supporterOf(form))) {
                keys.add(me.key());
            }
        } else {
            Held held = attendance.of(recordId);
            form.setRoomId(held.roomId());
            form.setLink(held.link());
            held.people().stream().filter(one -> !one.equals(supporterOf(form))).map(Booked::key).forEach(keys::add);
        }
        form.setPeople(keys);
    }

    /** Supporters of the case and people of the office; nobody twice. */
    List<Choice> people(List<Choice> supporters) {
        return Stream.concat(supporters.stream().map(choice -> new Choice(Booked.supporter(Long.parseLong(choice.value())).key(), choice.label())),
            attendance.officers().stream()).toList();
    }

    List<Choice> rooms(Long held) {
        return rooms.all().stream().filter(room -> !room.closed() || Objects.equals(held, room.id()))
            .map(room -> new Choice(Long.toString(room.id()), room.location() == null ? room.name() : room.name() + " / " + room.location())).toList();
    }

    /** Times from the day on at which everybody the form names is free. */
    FreeTime free(long caseId, RecordForm form, LocalDate from, Long moving) {
        return freeTime.common(new Asked(parties(caseId, form), minutes(form), from, A_DAY, SHOWN, moving));
    }

    /** As {@link #free(long, RecordForm, LocalDate, Long)} for a meeting of this length. */
    FreeTime free(long caseId, RecordForm form, int minutes, LocalDate from, Long moving) {
        return freeTime.common(new Asked(parties(caseId, form), minutes, from, A_DAY, SHOWN, moving));
    }

    private static Set<Booked> parties(long caseId, RecordForm form) {
        var all = new LinkedHashSet<Booked>();
        all.add(Booked.ofCase(caseId));
        Stream.ofNullable(supporterOf(form)).forEach(all::add);
        Stream.ofNullable(form.getPeople()).flatMap(List::stream).map(Booked::person).flatMap(Optional::stream).forEach(all::add);
        Stream.ofNullable(form.getRoomId()).map(Booked::room).forEach(all::add);
        return all;
    }

    private static Booked supporterOf(RecordForm form) {
        return form.getSupporterId() == null ? null : Booked.supporter(form.getSupporterId());
    }

    private static int minutes(RecordForm form) {
        boolean said = form.getStartTime() != null && form.getEndTime() != null && form.getEndTime().isAfter(form.getStartTime());
        return said ? (int) Duration.between(form.getStartTime(), form.getEndTime()).toMinutes() : USUAL_MINUTES;
    }
}
