package org.banso.matching;

/** Fired in the transaction in which a supporter loses a case on which he was at work, for good or until a conflict is judged. */
public record SupporterLeft(long caseId, long supporterId) {
}
