package org.banso.identity;

/**
 * Told in the same transaction when a person has proved to own an address: by registering or by accepting an invitation. Features
 * that know the address or asked for the invitation observe it and do their part. A feature that throws takes the acceptance back.
 *
 * @param accountId the account that is now active
 * @param payload   what {@link Invitations#inviteColleague} was given, such as {@code org:12}; null for everybody else
 */
public record AccountActivated(long accountId, String payload) {
}
