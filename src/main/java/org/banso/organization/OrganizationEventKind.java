package org.banso.organization;

/** What a line of an organization's history tells. */
public enum OrganizationEventKind {
    /** A field of the sheet changed. */
    CHANGED,
    /** Another entry was merged into this one; its name stands in the line. */
    MERGED,
    /** That was taken back. */
    SPLIT,
    MEMBER_CONFIRMED,
    MEMBER_REMOVED
}
