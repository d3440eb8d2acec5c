package org.banso.consultation;

/** A draft is about to be deleted; whoever keeps rows that belong to it deletes them now, in the same transaction. */
public record DraftDiscarded(long caseId) {
}
