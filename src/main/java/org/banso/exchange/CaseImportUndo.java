package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.exchange.ImportRepository.Made;
import org.banso.organization.FormerOrganizations;
import org.banso.platform.Right;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.job.JobRun;
import org.banso.platform.job.JobWork;
import org.banso.platform.text.Texts;

/** Takes back the cases of a file, one by one, but for those that somebody has worked on since; these are listed. */
@ApplicationScoped
class CaseImportUndo implements JobWork {
    static final String KIND = "case-import-undo";
    private static final Logger LOG = Logger.getLogger(CaseImportUndo.class.getName());

    @Inject
    private ImportWriter writer;
    @Inject
    private FormerOrganizations organizations;

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
        var made = writer.made(fileId);
        long back = 0;
        long kept = 0;
        try (var report = CsvWriter.on(run.file(Texts.get(run.who().locale(), "exchange.import.keptName", fileId) + ".csv", CsvEncoding.UTF8_BOM.contentType()),
            CsvEncoding.UTF8_BOM)) {
            report.row(Texts.get(run.who().locale(), "exchange.import.report.row"), Texts.get(run.who().locale(), "exchange.import.keptWhy"));
            for (Made each : made) {
                run.progress(back + kept, (long) made.size());
                if (takeBack(fileId, each)) {
                    back++;
                } else {
                    kept++;
                    report.row(each.row(), Texts.get(run.who().locale(), "exchange.import.kept"));
                }
            }
        }
        writer.undone(fileId, back, kept);
        run.tell("exchange.import.undone", back, kept);
    }

    /** What hangs on a case in a way that nobody foresaw keeps that case, and no other. */
    private boolean takeBack(long fileId, Made made) {
        try {
            boolean back = writer.takeBack(fileId, made);
            if (back && made.organizationId() != null) {
                organization(made.organizationId());
            }
            return back;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Imported case {0} stays: {1}", new Object[] {made.caseId(), e.getMessage()});
            return false;
        }
    }

    /** What the list registered goes too, unless something else refers to it by now. */
    private void organization(long id) {
        try {
            organizations.takeBack(id);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Organization {0} stays: {1}", new Object[] {id, e.getMessage()});
        }
    }
}
