package org.banso.plan;

/** The life of a hands-on engagement. */
public enum EngagementStatus {
    PROPOSED, APPROVED, ACTIVE, SUSPENDED, ENDED;

    /** Under way: each month is reported on. */
    public boolean isRunning() {
        return this == APPROVED || this == ACTIVE;
    }
}
