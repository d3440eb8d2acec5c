package org.banso.pitch;

/** Why a version of a deck cannot be shown; the words are {@code enum.DrawingFault.}… */
public enum DrawingFault {
    /** Damaged, or in a way nobody understands. */
    UNREADABLE,
    /** More pages than anybody would look through. */
    TOO_MANY_PAGES,
    NO_PAGES,
    /** Longer than the time there is. */
    TOO_LONG,
    /** The server went down over it, several times. */
    SERVER_DOWN
}
