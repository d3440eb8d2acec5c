package org.banso.support;

/** What becomes of times that were offered to an applicant; all but the first are the end of it. */
public enum OfferState {
    OPEN, CHOSEN, REFUSED, EXPIRED, WITHDRAWN
}
