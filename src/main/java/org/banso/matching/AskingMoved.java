package org.banso.matching;

/** Fired in the transaction in which something changed that the row of a case waits for; the row goes on when it has committed. */
record AskingMoved(long caseId) {
}
