package org.banso.supporter;

/** Fired in the transaction in which a supporter's affiliations or ties changed. */
public record SupporterChanged(long supporterId) {
}
