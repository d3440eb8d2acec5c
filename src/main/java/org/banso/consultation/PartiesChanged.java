package org.banso.consultation;

/** Fired in the transaction in which the bodies and persons around a case changed: whoever is tied to a new one must not go on. */
public record PartiesChanged(long caseId) {
}
