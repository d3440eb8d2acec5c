package org.banso.reporting;

/** How the headline figure counts (domain.md 5, C2). */
public enum CountRule {
    /** Cases received in the year. */
    RECEIVED,
    /** Cases with support held in the year; one case may count in two years, so the cases received are told beside it. */
    SUPPORTED
}
