package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JobRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /** Held until this transaction ends; null when there is none. */
    Job locked(long id) {
        return em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The account's own job, held until this transaction ends. */
    Job own(long id, long accountId) {
        Job found = locked(id);
        if (found == null || found.ownerAccountId() != accountId) {
            throw new NotFound();
        }
        return found;
    }

    /** How many jobs of the account are not over. */
    long wanted(long accountId) {
        return em.createQuery("select count(j) from Job j where j.ownerAccountId = :owner and j.state in :wanted", Long.class)
            .setParameter("owner", accountId).setParameter("wanted", JobState.WANTED).getSingleResult();
    }

    /** Those who wait, the longest first, of everybody for whom nothing runs: one person's many jobs leave the other workers to others. */
    List<Long> next(int most) {
        return em.createQuery("select j.id from Job j where j.state = :queued and not exists (select r.id from Job r"
                + " where r.ownerAccountId = j.ownerAccountId and r.state = :running) order by j.id", Long.class)
            .setParameter("queued", JobState.QUEUED).setParameter("running", JobState.RUNNING).setMaxResults(most).getResultList();
    }

    /** Asked again under the lock of the account: two workers may have found two jobs of one person at the same moment. */
    boolean nothingRunsFor(long accountId) {
        oneAtATime(accountId);
        return em.createQuery("select j.id from Job j where j.ownerAccountId = :owner and j.state = :running", Long.class)
            .setParameter("owner", accountId).setParameter("running", JobState.RUNNING).setMaxResults(1).getResultList().isEmpty();
    }

    List<Long> running() {
        return em.createQuery("select j.id from Job j where j.state = :running order by j.id", Long.class)
            .setParameter("running", JobState.RUNNING).getResultList();
    }

    List<Long> expired(Instant now, int most) {
        return em.createQuery("select j.id from Job j where j.expiresAt < :now order by j.id", Long.class)
            .setParameter("now", now).setMaxResults(most).getResultList();
    }

    JobFile file(long id) {
        return em.find(JobFile.class, id);
    }

    /** Everything the job has left so far. */
    void removeFiles(long jobId) {
        em.createNativeQuery("delete from job_file_content where file_id in (select id from job_file where job_id = ?)").setParameter(1, jobId).executeUpdate();
        em.createNativeQuery("delete from job_file where job_id = ?").setParameter(1, jobId).executeUpdate();
    }

    void removeFilesOfThePast() {
        String past = "select f.id from job_file f join job j on j.id = f.job_id where j.finished_at is not null";
        em.createNativeQuery("delete from job_file_content where file_id in (" + past + ")").executeUpdate();
        em.createNativeQuery("delete from job_file where job_id in (select j.id from job j where j.finished_at is not null)").executeUpdate();
    }

    void remove(long jobId) {
        removeFiles(jobId);
        em.createNativeQuery("delete from job where id = ?").setParameter(1, jobId).executeUpdate();
    }

    /** One at a time for each account, so that none gets more jobs than are allowed. */
    void oneAtATime(long accountId) {
        em.createNativeQuery("select id from account where id = ? for update").setParameter(1, accountId).getResultList();
    }
}
