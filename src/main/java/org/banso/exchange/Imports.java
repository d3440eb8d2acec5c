package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.job.Jobs;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Brings in the list that the office kept before: a file is uploaded, its columns and words are settled, it is looked through, written, and can be undone. */
@ApplicationScoped
@Transactional
@Requires(Right.IMPORT_CASES)
public class Imports {
    private static final int SAMPLES = 4;
    private static final int MOST_LISTED = 50;

    @Inject
    private ImportRepository imports;
    @Inject
    private ImportStore store;
    @Inject
    private Codes codes;
    @Inject
    private Jobs jobs;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Bytes a file may have. */
    public long largest() {
        return (long) settings.number(Setting.IMPORT_MAX_MB) << 20;
    }

    /**
     * Keeps a file and guesses what its columns are.
     *
     * @throws BusinessException sheet.* when it cannot be read as a list
     */
    public long bring(String name, Path content) {
        var sheets = new ArrayList<String>();
        var form = new StringBuilder();
        ImportStore.read(content, reader -> {
            sheets.addAll(reader.sheets());
            form.append(reader.form());
            reader.read(0, (number, cells) -> false);
        });
        var file = new ImportFile(actor.accountId(), actor.who().name(), Text.shorten(Text.fileName(name), 200), form.toString(), sheets, clock.instant());
        imports.add(file, content);
        guess(file.id(), rows(content, 0, 1));
        audit.note("IMPORT_BROUGHT", file.id().toString(), name);
        return file.id();
    }

    /** The actor's files, the latest first. */
    public List<ImportSheet> mine() {
        return imports.of(actor.accountId(), MOST_LISTED).stream().map(ImportFile::sheet).toList();
    }

    /** One of them with its first rows. */
    public ImportLayout one(long fileId) {
        ImportSheet sheet = imports.own(fileId, actor.accountId()).sheet();
        Map<Integer, ImportTarget> targets = imports.columns(fileId);
        Path copy = store.copy(fileId);
        try {
            List<List<String>> first = rows(copy, sheet.sheet(), sheet.headRow());
            List<String> head = first.isEmpty() ? List.of() : first.get(0);
            var columns = new ArrayList<ImportLayout.Column>();
            for (int i = 0; i < head.size(); i++) {
                int place = i;
                columns.add(new ImportLayout.Column(i, head.get(i), first.stream().skip(1).filter(row -> place < row.size() && !Text.isBlank(row.get(place)))
                    .map(row -> Text.shorten(Text.singleLine(row.get(place)), 40)).limit(SAMPLES).toList(), targets.get(i)));
            }
            return new ImportLayout(sheet, columns, imports.unknown(fileId).stream()
                .flatMap(row -> ImportTarget.of((String) row[0]).map(target -> new ImportLayout.Unknown(target, (String) row[1], (String) row[2])).stream()).toList(),
                imports.faults(fileId));
        } finally {
            ImportStore.remove(copy);
        }
    }

    /** Another sheet of the book, or another row with the names of the columns; they are guessed anew. */
    public void layOut(long fileId, int sheet, int headRow) {
        ImportFile file = imports.own(fileId, actor.accountId());
        if (sheet < 0 || sheet >= file.sheet().sheets().size() || headRow < 1 || headRow > 1000) {
            throw BusinessException.at("headRow", "exchange.import.noSuchRow");
        }
        file.layOut(sheet, headRow);
        Path copy = store.copy(fileId);
        try {
            guess(fileId, rows(copy, sheet, headRow));
        } finally {
            ImportStore.remove(copy);
        }
    }

    /**
     * Says what the columns become; remembered for the next file with the same names.
     *
     * @param targets by column, 0 for the first
     * @throws BusinessException exchange.import.needed while a column is missing without which there is no case, exchange.import.double
     *                           when a day or code has two columns
     */
    public void assign(long fileId, Map<Integer, ImportTarget> targets, String desk, String channel, CaseStatus status) {
        ImportFile file = imports.own(fileId, actor.accountId());
        if (!targets.values().containsAll(ImportTarget.NEEDED)) {
            throw new BusinessException("exchange.import.needed");
        }
        BusinessException.unless(codes.exists("desk", desk) && codes.exists("channel", channel), "exchange.import.needed");
        file.settle(desk, channel, status == CaseStatus.RECEIVED ? CaseStatus.RECEIVED : CaseStatus.CLOSED);
        imports.columns(fileId, targets);
        one(fileId).columns().stream().filter(column -> column.target() != null && !ImportWords.key(column.heading()).isEmpty())
            .forEach(column -> imports.remember(ImportWords.key(column.heading()), column.target()));
    }

    /** Says what unknown words mean, by target and word; remembered for every file. What is no code of the list is left out. */
    public void explain(long fileId, Map<ImportLayout.Unknown, String> meanings) {
        imports.own(fileId, actor.accountId()).expectUnwritten();
        meanings.forEach((unknown, code) -> {
            if (code != null && (unknown.target() == ImportTarget.STATUS ? isStatus(code) : codes.exists(unknown.target().list(), code))) {
                imports.remember(unknown.target(), unknown.key(), code);
            }
        });
    }

    /** Looks every row through and writes nothing. @return the job */
    public long check(long fileId) {
        return work(fileId, CaseImportCheck.KIND, Map.of());
    }

    /**
     * Writes the cases.
     *
     * @param inParts leave out the rows that cannot become cases, and keep what is written when something stops the rest; else all or nothing
     * @return the job
     */
    public long write(long fileId, boolean inParts) {
        imports.own(fileId, actor.accountId()).expectUnwritten();
        return work(fileId, CaseImportWrite.KIND, Map.of("parts", Boolean.toString(inParts)));
    }

    /** Takes back what nobody has worked on since. @return the job */
    public long undo(long fileId) {
        return work(fileId, CaseImportUndo.KIND, Map.of());
    }

    private long work(long fileId, String kind, Map<String, String> more) {
        ImportFile file = imports.own(fileId, actor.accountId());
        var parameters = new HashMap<>(more);
        parameters.put("file", Long.toString(fileId));
        long job = jobs.submit(kind, file.sheet().name(), parameters);
        file.works(job);
        return job;
    }

    private static boolean isStatus(String code) {
        for (CaseStatus status : CaseStatus.values()) {
            if (status.name().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> rows(Path file, int sheet, int headRow) {
        var rows = new ArrayList<List<String>>();
        ImportStore.read(file, reader -> reader.read(sheet, (number, cells) -> {
            if (number >= headRow) {
                rows.add(cells);
            }
            return rows.size() <= SAMPLES * 2;
        }));
        return rows;
    }

    private void guess(long fileId, List<List<String>> first) {
        if (!first.isEmpty()) {
            imports.columns(fileId, new TreeMap<>(new ImportGuess(imports.headings()).targets(first)));
        }
    }
}
