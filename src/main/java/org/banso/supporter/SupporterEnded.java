package org.banso.supporter;

/** Fired in the transaction in which a supporter's appointment ends, before which {@link SupporterChanging} was. */
public record SupporterEnded(long supporterId) {
}
