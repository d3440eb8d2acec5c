package org.banso.platform.job;

/** A job waits for a worker. */
record JobQueued() {
}
