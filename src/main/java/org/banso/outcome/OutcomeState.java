package org.banso.outcome;

/** What the office thinks of an outcome: told by the applicant, checked, refused, or one and the same as another. Only checked ones count. */
public enum OutcomeState {
    REPORTED, CHECKED, REFUSED, SAME
}
