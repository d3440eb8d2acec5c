package org.banso.matching;

/** Fired in the transaction in which a supporter loses a case, for good or until a conflict is judged. */
public record SupporterLeft(long caseId, long supporterId) {
}
