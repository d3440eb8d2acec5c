package org.banso.document;

/**
 * Told in the transaction in which a case's documents became other: one came, got a new version, was removed, found infected, let out
 * of quarantine, or is for others now. Who keeps something made from them reads them anew ({@link DocumentTextQueries}).
 */
public record DocumentsChanged(long caseId) {
}
