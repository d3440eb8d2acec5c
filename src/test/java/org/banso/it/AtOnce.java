package org.banso.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.platform.Actor;
import org.banso.platform.Background;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;

/** People who act at the same moment, each on a thread and in a request of his own. */
@ApplicationScoped
public class AtOnce {
    /** What somebody does. */
    public interface Work {
        void run() throws Exception;
    }

    @Inject
    private Actor actor;
    @Inject
    private Background background;
    @Inject
    private Instance<RequestContextController> contexts;
    @Resource
    private ManagedExecutorService threads;

    /** Begins when everybody stands at the barrier; gives "done", the key of a refusal, or what went wrong. */
    public Future<String> start(CyclicBarrier barrier, Who who, Work work) {
        var outcome = new CompletableFuture<String>();
        background.start(threads, () -> outcome.complete(run(barrier, who, work)));
        return outcome;
    }

    private String run(CyclicBarrier barrier, Who who, Work work) {
        RequestContextController request = contexts.get();
        request.activate();
        try {
            actor.enter(who);
            barrier.await(20, TimeUnit.SECONDS);
            work.run();
            return "done";
        } catch (BusinessException e) {
            return e.key();
        } catch (Exception e) {
            return e.toString().toLowerCase(Locale.ROOT).contains("optimistic") ? "error.stale" : e.toString();
        } finally {
            request.deactivate();
        }
    }
}
