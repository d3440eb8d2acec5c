package org.banso.organization;

/** Fired in the transaction in which an organization's corporate number is told, mended or taken away. */
public record CorporateNumberChanged(long organizationId) {
}
