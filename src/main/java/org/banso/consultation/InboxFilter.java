package org.banso.consultation;

/** The tabs of the inbox. */
public enum InboxFilter {
    /** Mine and those nobody has taken: what one begins the day with. */
    MINE_AND_FREE,
    MINE,
    FREE,
    /** Of the whole office. */
    OVERDUE,
    /** Of the whole office. */
    AWAITING,
    /** Mine, with supporters at work and nothing due from the office. */
    RUNNING
}
