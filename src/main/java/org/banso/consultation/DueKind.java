package org.banso.consultation;

/** What is due next on an open case. */
public enum DueKind {
    FIRST_REPLY, SCREENING, APPLICANT_ANSWER, FIRST_MEETING, MEETING, FOLLOW_UP
}
