package org.banso.exchange;

/** How far a file that was brought is. */
public enum ImportState {
    /** Being read: columns and words are yet to be settled. */
    BROUGHT,
    /** Looked through; nothing is written. */
    CHECKED,
    /** Its cases are here. */
    WRITTEN,
    /** Its cases were taken back, but for those somebody had worked on. */
    UNDONE
}
