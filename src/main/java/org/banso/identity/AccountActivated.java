package org.banso.identity;

/**
 * Told in the same transaction when a person has accepted an invitation that carries a {@code payload}; the feature that asked for
 * the invitation observes it and does its part. A feature that throws takes the acceptance back.
 *
 * @param accountId the account that is now active
 * @param payload   what {@link Invitations#inviteColleague} was given, such as {@code org:12}
 */
public record AccountActivated(long accountId, String payload) {
}
