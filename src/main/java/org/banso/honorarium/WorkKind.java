package org.banso.honorarium;

/** What the time was spent on (domain.md 7). */
public enum WorkKind {
    MEETING, PREP, REVIEW, TRAVEL
}
