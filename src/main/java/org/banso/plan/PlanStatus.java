package org.banso.plan;

/** How far a version of a plan has come. */
public enum PlanStatus {
    /** Somebody is writing it. */
    DRAFT,
    /** It waits for a manager. */
    PROPOSED,
    /** A manager sent it back with words. */
    RETURNED,
    /** In force. */
    APPROVED,
    /** Another version has taken its place. */
    SUPERSEDED;

    /** May be written on. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Being written or waiting, so that no further version may begin. */
    public boolean isOpen() {
        return isWritable() || this == PROPOSED;
    }
}
