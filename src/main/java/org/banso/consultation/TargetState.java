package org.banso.consultation;

/** How a case stands to one of the office's service targets. */
public enum TargetState {
    /** Reached in time. */
    MET,
    /** Reached too late. */
    LATE,
    /** Still to be reached, in time so far. */
    AHEAD,
    /** Not reached, and the day has passed. */
    OVERDUE,
    /** The clock rests while the applicant is asked. */
    RESTING
}
