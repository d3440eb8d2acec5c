package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Actor;
import org.banso.platform.Keys;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.platform.job.JobLedger.Taken;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/** Does jobs, one at a time for each thread that calls. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    private JobLedger ledger;
    @Inject
    @Any
    private Instance<JobWork> works;
    @Inject
    private People people;
    @Inject
    private Actor actor;
    private final Set<Taken> here = ConcurrentHashMap.newKeySet();

    /** Does one job, in the name of whoever asked for it. @return false when none waits */
    @ActivateRequestContext
    boolean runOne() {
        Optional<Taken> next = ledger.take();
        if (next.isEmpty()) {
            return false;
        }
        Taken taken = next.get();
        here.add(taken);
        try {
            run(taken);
        } catch (RuntimeException | IOException | Error e) {
            failed(taken, e);
        } finally {
            here.remove(taken);
            actor.enter(Who.NOBODY);
        }
        return true;
    }

    /** Tells that the workers of this node are alive. */
    void beat() {
        ledger.beat(Set.copyOf(here));
    }

    /** The work of this kind. @throws NotFound when there is none */
    JobWork work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }

    private void run(Taken taken) throws IOException {
        JobWork work = work(taken.kind());
        Who who = people.now(taken.ownerAccountId()).filter(person -> may(person, work.rights())).orElseThrow(NotAllowed::new);
        actor.enter(who);
        var run = new JobRun(ledger, taken, who);
        work.run(run);
        run.done();
    }

    static boolean may(Who who, Set<Right> rights) {
        return rights.stream().anyMatch(who.rights()::contains);
    }

    private void failed(Taken taken, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobStopped) {
                return;
            }
            if (cause instanceof NotAllowed) {
                ledger.end(taken, JobState.FAILED, "job.notAllowed");
                return;
            }
            if (cause instanceof BusinessException known) {
                ledger.end(taken, JobState.FAILED, known.key(), known.args());
                return;
            }
        }
        String id = Keys.forAddress().substring(0, 8);
        LOG.log(Level.SEVERE, "Job " + taken.id() + " (" + taken.kind() + "), error " + id, thrown);
        ledger.end(taken, JobState.FAILED, "job.failed", id);
    }
}
