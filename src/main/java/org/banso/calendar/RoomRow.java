package org.banso.calendar;

import java.io.Serializable;

/** A room as a list shows it and a form takes it back. */
public record RoomRow(long id, long version, String name, String location, Integer seats, boolean closed) implements Serializable {
}
