package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;

/**
 * Writes the cases of a file. All or nothing is one transaction, for as many rows as one bears; in parts, what is written stays,
 * and another attempt goes on behind it.
 */
@ApplicationScoped
class CaseImportWrite implements JobWork {
    static final String KIND = "case-import";
    /** More rows than this are written in parts. */
    static final int MOST_AT_ONCE = 20_000;
    private static final int PART = 100;

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
        boolean inParts = Boolean.parseBoolean(run.parameters().get("parts"));
        if (store.plan(fileId).sheet().state() == ImportState.WRITTEN) {
            return; // an attempt before got to its end and died before it could say so
        }
        Path copy = store.copy(fileId);
        try {
            var found = pass.report(run, fileId, copy);
            if (inParts) {
                parts(run, fileId, copy, found);
            } else if (found.faulty > 0 || found.ready > MOST_AT_ONCE) {
                writer.checked(fileId, found);
                run.tell(found.faulty > 0 ? "exchange.import.refused" : "exchange.import.tooMany", found.faulty > 0 ? found.faulty : MOST_AT_ONCE);
            } else {
                var ready = new ArrayList<ImportRow>();
                pass.walk(run, fileId, copy, row -> {
                    if (row.ready()) {
                        ready.add(row);
                    }
                });
                run.step("exchange.import.writing", 0, (long) ready.size());
                writer.all(run, fileId, ready.iterator(), ready.size());
            }
        } finally {
            ImportStore.remove(copy);
        }
    }

    private void parts(JobRun run, long fileId, Path copy, ImportPass.Found found) {
        var part = new ArrayList<ImportRow>();
        long[] written = {0};
        run.step("exchange.import.writing", 0, (long) found.ready);
        pass.walk(run, fileId, copy, row -> {
            if (row.ready()) {
                part.add(row);
            }
            if (part.size() == PART) {
                written[0] += flush(fileId, part);
                run.step("exchange.import.writing", written[0], (long) found.ready);
            }
        });
        written[0] += flush(fileId, part);
        writer.written(fileId, written[0]);
        run.tell("exchange.import.writtenInParts", written[0], found.faulty);
    }

    private int flush(long fileId, List<ImportRow> part) {
        int written = part.isEmpty() ? 0 : writer.part(fileId, List.copyOf(part));
        part.clear();
        return written;
    }
}
