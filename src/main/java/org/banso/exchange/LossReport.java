package org.banso.exchange;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.job.JobRun;
import org.banso.platform.sheet.SheetWriter.Kind;
import org.banso.platform.sheet.SheetWriter.Losses;
import org.banso.platform.text.Texts;

/**
 * Every character that a file could not hold, with its row, its case and its column, in a second file beside it: nothing is lost
 * without a word. The second file is made only when there is something to tell.
 */
final class LossReport implements Losses, Closeable {
    private static final int MOST_LINES = 100_000;
    private static final int MOST_CHARACTERS = 30;

    private final JobRun run;
    private final ExportChoice choice;
    private final String name;
    private final Map<String, Integer> characters = new TreeMap<>();
    private List<String> heads = List.of();
    private CsvWriter report;
    private String caseNo;
    private long count;

    LossReport(JobRun run, ExportChoice choice, String name) {
        this.run = run;
        this.choice = choice;
        this.name = name;
    }

    /** The case whose row comes next. */
    void at(String number) {
        caseNo = number;
    }

    @Override
    public void lost(long row, int column, String lost, Kind kind) {
        count++;
        if (kind == Kind.NO_SUCH_CHARACTER && (characters.size() < MOST_CHARACTERS || characters.containsKey(lost))) {
            characters.merge(lost, 1, Integer::sum);
        }
        if (count <= MOST_LINES) {
            report().row(row, caseNo, heads.get(column), lost,
                lost.codePoints().mapToObj(each -> String.format("U+%04X", each)).limit(4).collect(Collectors.joining(" ")), text("exchange.lost." + kind));
        }
    }

    private CsvWriter report() {
        if (report == null) {
            heads = new CaseWording(choice, null).head();
            report = CsvWriter.on(run.file(Texts.get(choice.locale(), "exchange.lost.name", name) + ".csv", CsvEncoding.UTF8_BOM.contentType()), CsvEncoding.UTF8_BOM);
            report.row(text("exchange.lost.row"), text("exchange.lost.case"), text("exchange.lost.field"), text("exchange.lost.character"),
                text("exchange.lost.code"), text("exchange.lost.what"));
        }
        return report;
    }

    /** How many characters or ends of text could not be written. */
    long count() {
        return count;
    }

    /** The characters, for a look: 「𠮷（12）、🧬（1）」. */
    String characters() {
        return characters.entrySet().stream().map(each -> each.getKey() + "×" + each.getValue()).collect(Collectors.joining(" "));
    }

    private String text(String key) {
        return Texts.get(choice.locale(), key);
    }

    @Override
    public void close() {
        if (report != null) {
            report.close();
        }
    }
}
