package org.banso.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A room of the office in which meetings are held. A closed one is not offered any more; its past meetings keep it. */
@Entity
@Table(name = "meeting_room")
class MeetingRoom {
    static final int NAME_MAX = 60;
    static final int LOCATION_MAX = 200;
    static final int SEATS_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String name;
    private String location;
    private Integer seats;
    private boolean closed;

    protected MeetingRoom() {
    }

    MeetingRoom(String name, String location, Integer seats) {
        change(name, location, seats, false);
    }

    final void change(String toName, String toLocation, Integer toSeats, boolean nowClosed) {
        name = toName;
        location = toLocation;
        seats = toSeats;
        closed = nowClosed;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isClosed() {
        return closed;
    }
}
