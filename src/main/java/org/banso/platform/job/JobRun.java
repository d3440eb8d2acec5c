package org.banso.platform.job;

import java.io.OutputStream;
import java.util.Map;
import org.banso.platform.Who;
import org.banso.platform.job.JobLedger.Taken;

/** What a {@link JobWork} is given: what was asked for, by whom, and where to tell how far it is. For the thread that works only. */
public final class JobRun {
    /** Telling more often helps nobody and costs a transaction each. */
    private static final long OFTEN = 700_000_000L;

    private final JobLedger ledger;
    private final Taken taken;
    private final Who who;
    private String step;
    private long toldAt = System.nanoTime() - OFTEN;
    private String outcome;
    private Object[] outcomeWords = {};

    JobRun(JobLedger ledger, Taken taken, Who who) {
        this.ledger = ledger;
        this.taken = taken;
        this.who = who;
    }

    public long jobId() {
        return taken.id();
    }

    /** The person who asked, as of now. */
    public Who who() {
        return who;
    }

    /** As given to {@link Jobs#submit}. */
    public Map<String, String> parameters() {
        return taken.parameters();
    }

    /**
     * Tells how far the work is; call it after every small piece, it is cheap.
     *
     * @param total how many there will be, or null when nobody knows
     * @throws JobStopped when the work is no longer wanted
     */
    public void progress(long done, Long total) {
        if (System.nanoTime() - toldAt >= OFTEN) {
            ledger.progress(taken, done, total, step);
            toldAt = System.nanoTime();
        }
    }

    /**
     * Names what is being done now, by a message key, and tells it at once.
     *
     * @throws JobStopped when the work is no longer wanted
     */
    public void step(String key, long done, Long total) {
        step = key;
        ledger.progress(taken, done, total, key);
        toldAt = System.nanoTime();
    }

    /** Up to where an earlier attempt got, 0 for the beginning. */
    public long checkpoint() {
        return taken.checkpoint();
    }

    /** What is done up to here is done for good; an attempt after a crash goes on from it. */
    public void checkpoint(long at) {
        ledger.checkpoint(taken, at);
    }

    /** A file for the owner to take away; it counts once it is closed and the job done. Written through in pieces, so that it needs no memory. */
    public OutputStream file(String name, String mediaType) {
        return new JobFileStream(ledger, taken, ledger.openFile(taken, name, mediaType));
    }

    /** What the owner will read when the job is done; a message key with words to put in. */
    public void tell(String key, Object... words) {
        outcome = key;
        outcomeWords = words.clone();
    }

    /**
     * Ends the job as done within the caller's transaction: if that commits, both the work and this are true, and a worker that
     * was overtaken or cancelled commits nothing. To be the last thing before the commit.
     *
     * @throws JobStopped when the work is no longer wanted
     */
    public void seal() {
        ledger.seal(taken, outcome, outcomeWords);
    }

    void done() {
        ledger.end(taken, JobState.DONE, outcome, outcomeWords);
    }
}
