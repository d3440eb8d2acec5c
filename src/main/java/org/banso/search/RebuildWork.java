package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;
import org.banso.platform.search.SearchIndex.State;

/** Makes the index anew, bit by bit. The walk itself is kept with the index, so that it comes to its end even when this does not. */
@ApplicationScoped
class RebuildWork implements JobWork {
    static final String KIND = "search-index";

    @Inject
    private CaseIndexer indexer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return EnumSet.of(Right.CHECK_DATA);
    }

    @Override
    public void run(JobRun run) {
        if (run.checkpoint() == 0) {
            indexer.rebuild();
            run.checkpoint(1);
        }
        State now = indexer.onward();
        while (now.walk() != null) {
            run.progress(now.walkedTo(), now.walkEnd());
            now = indexer.onward();
        }
        run.tell("search.index.rebuilt");
    }
}
