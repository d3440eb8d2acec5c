package org.banso.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.erasure.ErasureRepository.Texts;
import org.banso.platform.Right;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;

/** The sweep through every text of the database, table by table; begun again it finds what is left. */
@ApplicationScoped
class ErasureWork implements JobWork {
    static final String KIND = "erasure";
    static final String ID = "id";

    @Inject
    private ErasureSweep sweep;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Right> rights() {
        return EnumSet.of(Right.ERASE_PERSONS);
    }

    @Override
    public void run(JobRun run) {
        long id = Long.parseLong(run.parameters().get(ID));
        List<String> spellings = sweep.spellings(id);
        List<Texts> tables = sweep.texts();
        long rows = 0;
        for (int i = 0; i < tables.size(); i++) {
            for (String spelling : spellings) {
                rows += sweep.sweep(tables.get(i), spelling);
            }
            run.progress(i + 1L, (long) tables.size());
        }
        sweep.finish(id, rows);
        run.tell("erasure.done", rows);
    }
}
