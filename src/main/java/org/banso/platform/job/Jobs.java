package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;

/** Asks for work that is done behind the pages, and ends it. Everybody has to do with their own jobs only. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class Jobs {
    @Inject
    private JobRepository jobs;
    @Inject
    private JobRunner works;
    @Inject
    private JobLedger ledger;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<JobQueued> queued;

    /**
     * Queues work for the actor; it begins when this transaction has committed and a worker is free.
     *
     * @param kind       of a {@link JobWork} whose rights the actor has
     * @param title      what the owner will recognise it by
     * @param parameters handed to the work as they are; nulls are left out
     * @return the job's id
     * @throws NotAllowed        when the actor may not do this kind of work
     * @throws BusinessException job.tooMany when as many of the actor's jobs wait or run as are allowed
     */
    public long submit(String kind, String title, Map<String, String> parameters) {
        if (!actor.signedIn() || !JobRunner.may(actor.who(), works.work(kind).rights())) {
            throw new NotAllowed();
        }
        jobs.oneAtATime(actor.accountId());
        int most = settings.number(Setting.JOBS_PER_PERSON);
        BusinessException.unless(jobs.wanted(actor.accountId()) < most, "job.tooMany", most);
        var job = new Job(kind, actor.accountId(), title, parameters, clock.instant());
        jobs.add(job);
        queued.fire(new JobQueued());
        return job.id();
    }

    /** Ends a job of the actor's that waits or runs; one that is over stays as it is. Its worker stops within a second or so. */
    public void cancel(long jobId) {
        Job job = jobs.own(jobId, actor.accountId());
        if (!job.state().isOver()) {
            ledger.finish(job, JobState.CANCELLED, null, Stream.empty());
        }
    }

    /** The same once more, as a new job, with the rights and the data of now. @return its id */
    public long again(long jobId) {
        Job job = jobs.own(jobId, actor.accountId());
        return submit(job.kind(), job.title(), job.parameters());
    }
}
