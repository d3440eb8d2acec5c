package org.banso.platform.job;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a job stands. */
public enum JobState {
    /** Waits for a free worker. */
    QUEUED,
    /** Somebody works on it. */
    RUNNING,
    DONE,
    /** Ended by an error, by its time limit, or because its owner may no longer do it. */
    FAILED,
    /** Ended by its owner. */
    CANCELLED;

    static final Set<JobState> WANTED = Collections.unmodifiableSet(EnumSet.of(QUEUED, RUNNING));

    /** Nothing will change any more. */
    public boolean isOver() {
        return !WANTED.contains(this);
    }
}
