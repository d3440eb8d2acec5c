package org.banso.supporter;

/** Where a supporter stands with the office; only ACTIVE is asked. */
public enum SupporterStatus {
    CANDIDATE, ACTIVE, SUSPENDED, ENDED
}
