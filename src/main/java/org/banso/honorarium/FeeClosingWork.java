package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;

/** Closes a month of honoraria, some supporters at a time, with the eyes of the person who asked. */
@ApplicationScoped
class FeeClosingWork implements JobWork {
    static final String KIND = "fee-closing";
    static final String MONTH = "month";

    @Inject
    private FeeClosing closing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.KEEP_FEES);
    }

    @Override
    public void run(JobRun run) {
        int month = Integer.parseInt(run.parameters().get(MONTH));
        long by = run.who().accountId();
        long total = closing.total(month, by);
        long done = 0;
        for (int some = closing.some(month, by); some > 0; some = closing.some(month, by)) {
            done += some;
            run.progress(done, Math.max(done, total));
        }
        run.tell("honorarium.closed", Months.of(month).toString(), done);
        closing.finish(month, run);
    }
}
