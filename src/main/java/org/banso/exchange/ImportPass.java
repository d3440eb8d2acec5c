package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.banso.consultation.CaseImports;
import org.banso.organization.FormerOrganizations;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.job.JobRun;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.Text;

/** One walk through a file from its first row to its last, row by row, told in a report. */
@ApplicationScoped
class ImportPass {
    /** Of a list, not of a book: nobody has more cases than this to bring. */
    static final int MOST_ROWS = 100_000;
    /** Faults that are told on the page; more than these are mended in the file, not read one by one. */
    private static final int MOST_FAULTS = 50;
    private static final int TITLE_MAX = 100;
    private static final int WHY_MAX = 900;

    @Inject
    private ImportStore store;
    @Inject
    private ImportWriter writer;
    @Inject
    private CaseImports cases;
    @Inject
    private FormerOrganizations organizations;

    /** What a walk found. */
    static final class Found {
        int ready;
        int faulty;
        int known;
        final Map<Integer, Integer> byYear = new TreeMap<>();
        final List<ImportLayout.Fault> faults = new ArrayList<>();
        Map<ImportTarget, Map<String, String>> unknown = Map.of();

        /** 「2019:12,2020:8」. */
        String years() {
            var told = new StringBuilder();
            byYear.forEach((year, count) -> told.append(told.isEmpty() ? "" : ",").append(year).append(':').append(count));
            return told.toString();
        }
    }

    /** Reads the file row by row. */
    Found walk(JobRun run, long fileId, Path copy, Consumer<ImportRow> each) {
        var plan = store.plan(fileId);
        var reading = new ImportReading(plan.sheet(), plan.columns(), plan.words(), cases, organizations, run.who().locale());
        var found = new Found();
        ImportStore.read(copy, reader -> reader.read(plan.sheet().sheet(), (number, cells) -> {
            if (number > plan.sheet().headRow()) {
                ImportRow row = reading.row(number, cells);
                count(found, row);
                run.progress(found.ready + found.faulty + found.known, null);
                each.accept(row);
            }
            BusinessException.unless(found.ready + found.faulty + found.known <= MOST_ROWS, "exchange.import.tooLong", MOST_ROWS);
            return true;
        }));
        found.unknown = reading.unknown();
        return found;
    }

    /** The same with a report of every row beside it. */
    Found report(JobRun run, long fileId, Path copy) {
        String name = Texts.get(run.who().locale(), "exchange.import.reportName", run.parameters().get("file")) + ".csv";
        try (var report = CsvWriter.on(run.file(name, CsvEncoding.UTF8_BOM.contentType()), CsvEncoding.UTF8_BOM)) {
            report.row(text(run, "row"), text(run, "legacyNo"), text(run, "title"), text(run, "organization"), text(run, "organizationIs"), text(run, "result"), text(run, "why"));
            return walk(run, fileId, copy, row -> report.row(row.number(), row.told().legacyNo(), row.told().content().matter().getTitle(), row.organization().name(),
                organization(run, row),
                text(run, row.known() ? "known" : row.ready() ? "ready" : "faulty"), String.join("\n", row.faults())));
        }
    }

    /** Whether the organization is here already; if not, what the list leaves open about it. */
    private String organization(JobRun run, ImportRow row) {
        var told = row.organization();
        if (told.name() == null) {
            return "";
        }
        return text(run, writer.known(row).isPresent() ? "organizationKnown" : told.applicantType() == null || told.prefecture() == null ? "organizationToFill" : "organizationNew");
    }

    private static void count(Found found, ImportRow row) {
        if (row.known()) {
            found.known++;
        } else if (row.ready()) {
            found.ready++;
            found.byYear.merge(FiscalYear.of(row.told().receivedOn()).year(), 1, Integer::sum);
        } else {
            found.faulty++;
            if (found.faults.size() < MOST_FAULTS) {
                String title = row.told().content().matter().getTitle();
                found.faults.add(new ImportLayout.Fault(row.number(), title == null ? null : Text.shorten(title, TITLE_MAX), Text.shorten(String.join("\n", row.faults()), WHY_MAX)));
            }
        }
    }

    private static String text(JobRun run, String key) {
        return Texts.get(run.who().locale(), "exchange.import.report." + key);
    }
}
