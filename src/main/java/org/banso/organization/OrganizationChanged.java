package org.banso.organization;

/** Fired in the transaction in which anything written about an organization changes, for those who keep something made of it. */
public record OrganizationChanged(long organizationId) {
}
