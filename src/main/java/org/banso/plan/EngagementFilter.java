package org.banso.plan;

/** What the list of engagements may be narrowed to. */
public enum EngagementFilter {
    RUNNING,
    /** Running, and the month before this one has no report. */
    OVERDUE, PROPOSED, SUSPENDED, ENDED
}
