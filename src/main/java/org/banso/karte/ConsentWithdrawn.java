package org.banso.karte;

/** Fired in the transaction in which a consent is taken back: what rests on it ends with it. */
public record ConsentWithdrawn(long caseId, long consentId) {
}
