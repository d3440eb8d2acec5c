package org.banso.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.banso.platform.Right;

/** Work that does what a test says, and tells when any job has ended; nobody sleeps. */
@ApplicationScoped
public class WorkForTests implements JobWork {
    static final String KIND = "test-work";
    private static final Map<String, Script> SCRIPTS = new ConcurrentHashMap<>();
    private static final Map<Long, CompletableFuture<JobState>> ENDS = new ConcurrentHashMap<>();

    interface Script {
        void run(JobRun run) throws IOException;
    }

    static Map<String, String> script(String name, Script script) {
        SCRIPTS.put(name, script);
        return Map.of("script", name);
    }

    @Inject
    private JobLedger ledger;
    @Inject
    private JobDispatcher dispatcher;

    /** What the timer does every ten seconds: takes up what others left behind and puts idle threads to work. */
    public void lookAround() {
        ledger.watch();
        dispatcher.wake();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.VIEW_ALL_CASES);
    }

    @Override
    public void run(JobRun run) throws IOException {
        SCRIPTS.get(run.parameters().get("script")).run(run);
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobEnded end) {
        end(end.jobId()).complete(end.how());
    }

    private static CompletableFuture<JobState> end(long jobId) {
        return ENDS.computeIfAbsent(jobId, id -> new CompletableFuture<>());
    }

    /** How the job ended, as soon as it has; a job that has not in a minute fails the test. */
    public static JobState ended(long jobId) {
        try {
            return end(jobId).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("job " + jobId + " has not ended", e);
        }
    }
}
