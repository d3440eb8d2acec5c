package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;

/** Looks every row of a file through and tells what would become of it; writes no case. */
@ApplicationScoped
class CaseImportCheck implements JobWork {
    static final String KIND = "case-import-check";

    @Inject
    private ImportStore store;
    @Inject
    private ImportPass pass;
    @Inject
    private ImportWriter writer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.IMPORT_CASES);
    }

    @Override
    public void run(JobRun run) {
        long fileId = Long.parseLong(run.parameters().get("file"));
        Path copy = store.copy(fileId);
        try {
            var found = pass.report(run, fileId, copy);
            writer.checked(fileId, found);
            run.tell("exchange.import.checked", found.ready, found.faulty, found.known);
        } finally {
            ImportStore.remove(copy);
        }
    }
}
