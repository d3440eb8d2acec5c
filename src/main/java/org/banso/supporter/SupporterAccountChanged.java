package org.banso.supporter;

/** Fired in the transaction in which a supporter gets another account: what runs under the old one is the new one's from now on. */
public record SupporterAccountChanged(long supporterId, long accountId) {
}
