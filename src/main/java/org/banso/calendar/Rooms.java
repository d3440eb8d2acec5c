package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** The rooms of the office, kept by those who set meetings. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Rooms {
    @Inject
    private CalendarRepository calendar;
    @Inject
    private AuditTrail audit;

    /** All rooms by name, the closed ones last. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
    public List<RoomRow> all() {
        return calendar.rooms();
    }

    /** A new room. */
    public void add(String name, String location, Integer seats) {
        String tidy = name(name, null);
        calendar.add(new MeetingRoom(tidy, location(location), seats(seats)));
        audit.note("ROOM_ADDED", tidy, null);
    }

    /** Other words for a room, or it is (not) to be used any more. */
    public void change(RoomRow seen, String name, String location, Integer seats, boolean closed) {
        MeetingRoom room = calendar.room(seen.id(), seen.version());
        String tidy = name(name, seen.id());
        room.change(tidy, location(location), seats(seats), closed);
        calendar.flush();
        audit.note("ROOM_CHANGED", tidy, null);
    }

    private String name(String typed, Long id) {
        String tidy = Text.singleLineOrNull(typed);
        if (tidy == null) {
            throw BusinessException.at("name", "common.fillPlease");
        }
        if (Text.length(tidy) > MeetingRoom.NAME_MAX) {
            throw BusinessException.at("name", "calendar.tooLong", MeetingRoom.NAME_MAX, Text.length(tidy));
        }
        if (calendar.rooms().stream().anyMatch(row -> row.name().equalsIgnoreCase(tidy) && (id == null || row.id() != id))) {
            throw BusinessException.at("name", "calendar.room.known");
        }
        return tidy;
    }

    private static String location(String typed) {
        String tidy = Text.singleLineOrNull(typed);
        if (Text.length(tidy) > MeetingRoom.LOCATION_MAX) {
            throw BusinessException.at("location", "calendar.tooLong", MeetingRoom.LOCATION_MAX, Text.length(tidy));
        }
        return tidy;
    }

    private static Integer seats(Integer typed) {
        if (typed != null && (typed < 1 || typed > MeetingRoom.SEATS_MAX)) {
            throw BusinessException.at("seats", "calendar.room.seatsWrong", MeetingRoom.SEATS_MAX);
        }
        return typed;
    }
}
