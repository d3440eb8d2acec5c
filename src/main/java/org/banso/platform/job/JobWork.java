package org.banso.platform.job;

import java.io.IOException;
import java.util.Set;
import org.banso.platform.Right;

/**
 * A kind of work that runs as a job. A bean of a feature; found by its {@link #kind}. It runs in the name of the person who asked,
 * with the rights that person has then, outside any transaction: it opens its own, small ones.
 *
 * <p>It must bear being begun again: when the server dies, another attempt starts from {@link JobRun#checkpoint}, which is the
 * beginning for work that sets none. Files of the attempt before are gone by then.
 */
public interface JobWork {
    /** The stable name of the kind, at most 40 characters; its words are the message {@code job.kind.} + this. */
    String kind();

    /** Any one of these is needed to ask for it, to run it and to take its files away. */
    Set<Right> rights();

    /**
     * Does it.
     *
     * @throws JobStopped  as {@link JobRun#progress} throws it; never to be caught
     * @throws IOException when a file cannot be written or read; any exception ends the job as failed, a business exception in
     *                     its own words
     */
    void run(JobRun run) throws IOException;
}
