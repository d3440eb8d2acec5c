package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.job.JobSheet.JobFileSheet;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** The actor's own jobs. Another's is not found. In a transaction, so that a job and its files are of one moment while a worker ends it. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class JobQueries {
    private static final int PAGE = 20;
    private static final String ROW = "select j.id, j.kind, j.title, j.state, j.done, j.total, j.step, j.outcome, j.outcomeWords, j.createdAt,"
        + " j.startedAt, j.finishedAt, j.expiresAt from Job j where j.ownerAccountId = :me";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;
    @Inject
    private JobRunner works;

    /** One page, the newest first. */
    public Page<JobSheet> mine(int number) {
        List<Object[]> rows = em.createQuery(ROW + " order by j.id desc", Object[].class).setParameter("me", me())
            .setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultList();
        return Page.of(sheets(rows), Math.max(1, number), PAGE);
    }

    /** @throws NotFound for what is not the actor's, or no longer there */
    public JobSheet one(long jobId) {
        List<Object[]> rows = em.createQuery(ROW + " and j.id = :id", Object[].class).setParameter("me", me()).setParameter("id", jobId).getResultList();
        return sheets(rows).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The latest job of a kind, whether over or not. */
    public Optional<JobSheet> latest(String kind) {
        return sheets(em.createQuery(ROW + " and j.kind = :kind order by j.id desc", Object[].class).setParameter("me", me()).setParameter("kind", kind)
            .setMaxResults(1).getResultList()).stream().findFirst();
    }

    /**
     * A file of a job that is done.
     *
     * @throws NotFound for what is not the actor's, or what the actor could not have made any more
     */
    public JobFileSheet file(long jobId, long fileId) {
        JobSheet job = one(jobId);
        if (!JobRunner.may(actor.who(), works.work(job.kind()).rights())) {
            throw new NotFound();
        }
        return job.files().stream().filter(file -> file.id() == fileId).findFirst().orElseThrow(NotFound::new);
    }

    /** One piece of a file that {@link #file} gave, from 0 on; empty after the last. */
    public Optional<byte[]> piece(JobFileSheet file, int number) {
        return em.createQuery("select c.content from JobFileContent c join JobFile f on f.id = c.place.fileId join Job j on j.id = f.jobId"
                + " where c.place.fileId = :file and c.place.piece = :piece and j.ownerAccountId = :me", byte[].class)
            .setParameter("file", file.id()).setParameter("piece", number).setParameter("me", me()).getResultStream().findFirst();
    }

    private long me() {
        if (!actor.signedIn()) {
            throw new NotAllowed();
        }
        return actor.accountId();
    }

    private List<JobSheet> sheets(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<JobFileSheet>> files = new HashMap<>();
        em.createQuery("select f.jobId, f.id, f.name, f.mediaType, f.size from JobFile f join Job j on j.id = f.jobId where f.jobId in :jobs"
                + " and f.whole = true and j.state = :done order by f.id", Object[].class)
            .setParameter("jobs", rows.stream().map(row -> row[0]).toList()).setParameter("done", JobState.DONE).getResultList()
            .forEach(row -> files.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new JobFileSheet((Long) row[1], (String) row[2], (String) row[3], (Long) row[4])));
        return rows.stream().map(row -> new JobSheet((Long) row[0], (String) row[1], (String) row[2], (JobState) row[3], (Long) row[4], (Long) row[5],
            (String) row[6], (String) row[7], JobWords.parts((String) row[8]), (Instant) row[9], (Instant) row[10], (Instant) row[11], (Instant) row[12],
            files.getOrDefault((Long) row[0], List.of()))).toList();
    }
}
