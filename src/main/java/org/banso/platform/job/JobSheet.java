package org.banso.platform.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A job as its owner sees it.
 *
 * @param total        how many pieces there are, or null when nobody knows
 * @param step         message key of what is being done now, or null
 * @param outcome      message key of how it ended, or null
 * @param outcomeWords to be put into it
 * @param expiresAt    when it and its files are deleted, or null while it is not over
 * @param files        what can be taken away; empty until it is done
 */
public record JobSheet(long id, String kind, String title, JobState state, long done, Long total, String step, String outcome,
                       List<String> outcomeWords, Instant createdAt, Instant startedAt, Instant finishedAt, Instant expiresAt,
                       List<JobFileSheet> files) implements Serializable {

    /** A file that can be taken away; its size in bytes. */
    public record JobFileSheet(long id, String name, String mediaType, long size) implements Serializable {
    }

    /** 0 to 100; null while nobody knows. */
    public Integer percent() {
        return total == null ? null : total == 0 ? 100 : (int) Math.min(100, done * 100 / total);
    }

    public boolean isOver() {
        return state.isOver();
    }
}
