package org.banso.pitch;

import java.io.Serializable;

/** A pitch, or a row in its room, with the version somebody looked at. */
public record PitchSeen(long id, long version) implements Serializable {
}
