package org.banso.consultation;

/** A draft, or an imported case that nobody has touched, is about to be deleted; whoever keeps rows that belong to it deletes them now, in the same transaction. */
public record DraftDiscarded(long caseId) {
}
