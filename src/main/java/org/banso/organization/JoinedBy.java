package org.banso.organization;

/** How an account came to file for an organization. */
public enum JoinedBy {
    /** Its own entry, made by the person. */
    CREATED,
    /** Asked in by a member. */
    INVITED,
    /** The office had registered the organization for a caller with this very address, who then signed up: the office confirms. */
    CLAIMED
}
