package org.banso.consultation;

/** Fired in the transaction that ends a case; families that ask or tidy up afterwards observe it. */
public record CaseClosed(long caseId, CloseReason reason) {
}
