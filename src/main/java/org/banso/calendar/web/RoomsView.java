package org.banso.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.calendar.RoomRow;
import org.banso.calendar.Rooms;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;

/** The rooms of the office; one of them may be open for changing. */
@Named
@ViewScoped
public class RoomsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/rooms";

    @Inject
    private Rooms rooms;
    @Inject
    private Pages pages;

    private Long edit;
    private List<RoomRow> rows = List.of();
    private RoomRow seen;
    private String name;
    private String location;
    private Integer seats;
    private boolean closed;

    public void load() {
        rows = rooms.all();
        if (edit != null) {
            seen = rows.stream().filter(row -> row.id() == edit).findFirst().orElseThrow(NotFound::new);
            name = seen.name();
            location = seen.location();
            seats = seen.seats();
            closed = seen.closed();
        }
    }

    public void save() {
        if (seen == null) {
            rooms.add(name, location, seats);
            pages.done("calendar.room.added", HERE);
        } else if (pages.saving(() -> rooms.change(seen, name, location, seats, closed), this::load)) {
            pages.done("calendar.room.saved", HERE);
        }
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }

    public List<RoomRow> getRows() {
        return rows;
    }

    /** The room that is being changed; null when a new one is written. */
    public RoomRow getSeen() {
        return seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
