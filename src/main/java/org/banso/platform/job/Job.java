package org.banso.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.shared.Text;

/**
 * One piece of work asked for by one person and done behind the pages; ends done, failed or cancelled, and is deleted with what
 * it left some time later. Whoever works on it holds the number of the attempt: when that is no longer the job's, or the job no
 * longer runs, the worker has lost it and must leave no trace.
 */
@Entity
@Table(name = "job")
class Job {
    static final int TITLE_MAX = 200;
    /** After so many beginnings without an end the job itself is taken for the cause. */
    static final int MOST_ATTEMPTS = 3;
    /** A job whose worker was silent this long has no worker any more. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(updatable = false)
    private String kind;
    @Column(name = "owner_account_id", updatable = false)
    private long ownerAccountId;
    @Column(updatable = false)
    private String title;
    @Lob
    @Column(updatable = false)
    private String parameters;
    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;
    private int attempt;
    @Column(name = "done_units")
    private long done;
    @Column(name = "total_units")
    private Long total;
    @Column(name = "step_key")
    private String step;
    @Column(name = "checkpoint_at")
    private long checkpoint;
    @Column(name = "outcome_key")
    private String outcome;
    @Column(name = "outcome_words")
    private String outcomeWords;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "deadline_at")
    private Instant deadlineAt;
    @Column(name = "beat_at")
    private Instant beatAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Job() {
    }

    Job(String kind, long ownerAccountId, String title, Map<String, String> parameters, Instant now) {
        this.kind = kind;
        this.ownerAccountId = ownerAccountId;
        this.title = Text.shorten(Text.singleLine(title), TITLE_MAX);
        this.parameters = JobWords.of(parameters);
        this.createdAt = now;
    }

    /** @return false when somebody else has it, or it is no longer wanted */
    boolean claim(Duration limit, Instant now) {
        if (state != JobState.QUEUED) {
            return false;
        }
        state = JobState.RUNNING;
        attempt++;
        startedAt = now;
        beatAt = now;
        deadlineAt = now.plus(limit);
        done = checkpoint;
        step = null;
        return true;
    }

    /** Whether the worker of this attempt still is the job's worker. */
    boolean isWorkedOnBy(int worker) {
        return state == JobState.RUNNING && attempt == worker;
    }

    void beat(Instant now) {
        beatAt = now;
    }

    void progress(long doneNow, Long ofTotal, String stepKey, Instant now) {
        done = doneNow;
        total = ofTotal;
        step = stepKey;
        beatAt = now;
    }

    /** What is done up to here stays done: the next attempt goes on from it. */
    void checkpoint(long at) {
        checkpoint = at;
    }

    void finish(JobState how, String key, Stream<?> words, Instant now, Duration kept) {
        state = how;
        outcome = key;
        outcomeWords = key == null ? null : JobWords.joined(words);
        finishedAt = now;
        expiresAt = now.plus(kept);
        step = null;
        if (how == JobState.DONE && total != null) {
            done = total;
        }
    }

    boolean isOverdue(Instant now) {
        return state == JobState.RUNNING && now.isAfter(deadlineAt);
    }

    boolean isAbandoned(Instant now) {
        return state == JobState.RUNNING && now.isAfter(beatAt.plus(SILENCE));
    }

    /** Its worker is gone. @return false when it was tried often enough */
    boolean again() {
        if (attempt >= MOST_ATTEMPTS) {
            return false;
        }
        state = JobState.QUEUED;
        return true;
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    long ownerAccountId() {
        return ownerAccountId;
    }

    String title() {
        return title;
    }

    Map<String, String> parameters() {
        return JobWords.parameters(parameters);
    }

    JobState state() {
        return state;
    }

    int attempt() {
        return attempt;
    }

    long checkpoint() {
        return checkpoint;
    }
}
