package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.PersonErased;
import org.banso.platform.Tick;

/**
 * What workers write down about their jobs, each line in a transaction of its own, so that it is seen at once whatever the work
 * itself has open. Every line first proves that the worker still is the job's ({@link JobStopped}).
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobLedger {
    private static final int CANDIDATES = 8;
    private static final int TIDIED_AT_ONCE = 200;

    /** A job in the hands of one worker. */
    record Taken(long id, int attempt, String kind, long ownerAccountId, Map<String, String> parameters, long checkpoint) {
    }

    @Inject
    private JobRepository jobs;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<JobEnded> ended;

    /** Takes the next job, if any waits that may run now. */
    Optional<Taken> take() {
        for (long id : jobs.next(CANDIDATES)) {
            Job job = jobs.locked(id);
            if (job != null && jobs.nothingRunsFor(job.ownerAccountId()) && job.claim(Duration.ofMinutes(settings.number(Setting.JOB_LIMIT_MINUTES)), clock.instant())) {
                jobs.removeFiles(id);
                return Optional.of(new Taken(id, job.attempt(), job.kind(), job.ownerAccountId(), job.parameters(), job.checkpoint()));
            }
        }
        return Optional.empty();
    }

    boolean somethingWaits() {
        return !jobs.next(1).isEmpty();
    }

    void progress(Taken taken, long done, Long total, String step) {
        mine(taken).progress(done, total, step, clock.instant());
    }

    void checkpoint(Taken taken, long at) {
        mine(taken).checkpoint(at);
    }

    /** Says that the job is done in the transaction of the work itself: both are true, or neither. */
    @Transactional(TxType.MANDATORY)
    void seal(Taken taken, String key, Object... words) {
        finish(mine(taken), JobState.DONE, key, Arrays.stream(words));
    }

    /** Nothing happens when the job is over already, or another's. */
    void end(Taken taken, JobState how, String key, Object... words) {
        Job job = jobs.locked(taken.id());
        if (job != null && job.isWorkedOnBy(taken.attempt())) {
            finish(job, how, key, Arrays.stream(words));
        }
    }

    /** These workers are alive. */
    void beat(Collection<Taken> here) {
        here.forEach(taken -> {
            Job job = jobs.locked(taken.id());
            if (job != null && job.isWorkedOnBy(taken.attempt())) {
                job.beat(clock.instant());
            }
        });
    }

    /** Jobs whose time is up end; jobs whose worker has gone wait for another. */
    void watch() {
        var now = clock.instant();
        for (long id : jobs.running()) {
            Job job = jobs.locked(id);
            if (job == null) {
                continue;
            }
            if (job.isOverdue(now)) {
                finish(job, JobState.FAILED, "job.tooLong", Stream.of(settings.number(Setting.JOB_LIMIT_MINUTES)));
            } else if (job.isAbandoned(now) && !job.again()) {
                finish(job, JobState.FAILED, "job.tooOften", Stream.of(Job.MOST_ATTEMPTS));
            }
        }
    }

    /** What was written out before may hold the person; it can be written out again. */
    void forget(@Observes PersonErased person) {
        jobs.removeFilesOfThePast();
    }

    /** Deletes what was kept long enough. */
    void tidy(@Observes Tick tick) {
        jobs.expired(tick.at(), TIDIED_AT_ONCE).forEach(jobs::remove);
    }

    long openFile(Taken taken, String name, String mediaType) {
        mine(taken);
        var file = new JobFile(taken.id(), name, mediaType);
        jobs.add(file);
        return file.id();
    }

    void addPiece(Taken taken, long fileId, int piece, byte[] content) {
        mine(taken);
        jobs.add(new JobFileContent(fileId, piece, content));
    }

    void closeFile(Taken taken, long fileId, long bytes) {
        mine(taken);
        jobs.file(fileId).complete(bytes);
    }

    /** Ends the job within the transaction that holds it. */
    @Transactional(TxType.MANDATORY)
    void finish(Job job, JobState how, String key, Stream<?> words) {
        job.finish(how, key, words, clock.instant(), Duration.ofHours(settings.number(Setting.JOB_KEEP_HOURS)));
        ended.fire(new JobEnded(job.id(), job.kind(), how));
    }

    private Job mine(Taken taken) {
        Job job = jobs.locked(taken.id());
        if (job == null || !job.isWorkedOnBy(taken.attempt())) {
            throw new JobStopped();
        }
        return job;
    }
}
