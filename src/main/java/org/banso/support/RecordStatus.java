package org.banso.support;

/** Only HELD counts (domain.md 4.5). */
public enum RecordStatus {
    PLANNED, HELD, CANCELLED, NO_SHOW
}
