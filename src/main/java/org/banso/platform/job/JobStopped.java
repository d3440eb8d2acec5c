package org.banso.platform.job;

/** The job was cancelled, ran out of time or belongs to another worker by now: whoever works on it stops at once and leaves nothing. */
public class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("stopped", null, false, false);
    }
}
