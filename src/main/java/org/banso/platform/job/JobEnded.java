package org.banso.platform.job;

/** A job is over, for whatever reason. Fired within the transaction that says so, in the name of whoever ended it. */
public record JobEnded(long jobId, String kind, JobState how) {
}
