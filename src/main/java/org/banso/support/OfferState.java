package org.banso.support;

/** What becomes of times that were offered to an applicant; all but the first are the end of it. */
public enum OfferState {
    OPEN, CHOSEN, REFUSED, EXPIRED,
    /** Taken back by the office, or ended with its case. */
    WITHDRAWN,
    /** Nobody could hold the meeting any more. */
    FALLEN
}
