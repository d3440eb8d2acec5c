package org.banso.pitch;

/** How far a version of a deck is on its way to pictures. */
public enum DrawingState {
    WAITING, DRAWING, DRAWN,
    /** It cannot be shown, and says why; it can still be downloaded. */
    FAILED
}
