package org.banso.pitch;

import java.io.Serializable;

/** A row of a table in a room, as it was read, with what a form says of it. */
public interface RoomRow<F extends Serializable> extends Serializable {
    PitchSeen seen();

    F form();

    default long id() {
        return seen().id();
    }
}
