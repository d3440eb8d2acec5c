package org.banso.organization;

/** Fired in the same transaction when everything has gone over: whoever judged by whose the cases are judges anew. */
public record OrganizationMoved(long from, long to) {
}
