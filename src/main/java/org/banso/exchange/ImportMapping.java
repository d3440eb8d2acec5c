package org.banso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banso.consultation.CaseStatus;

/** What the columns of a kind of list become, under the name by which the office knows that list. Columns are known by their headings, wherever they stand. */
@Entity
@Table(name = "import_mapping")
class ImportMapping {
    static final int NAME_MAX = 60;
    private static final String BETWEEN = "\t";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String name;
    @Column(name = "head_row")
    private int headRow;
    @Lob
    @Column(name = "columns_told")
    private String columns;
    private String desk;
    private String channel;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Column(name = "changed_by")
    private long changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected ImportMapping() {
    }

    ImportMapping(String name) {
        this.name = name;
    }

    /** What a file was told to become. */
    void take(ImportLayout told, long account, Instant now) {
        columns = told.columns().stream().filter(column -> column.target() != null)
            .map(column -> ImportWords.key(column.heading()) + BETWEEN + column.target().name()).collect(Collectors.joining("\n"));
        headRow = told.sheet().headRow();
        desk = told.sheet().desk();
        channel = told.sheet().channel();
        status = told.sheet().status();
        changedBy = account;
        changedAt = now;
    }

    void rename(String newName, long account, Instant now) {
        name = newName;
        changedBy = account;
        changedAt = now;
    }

    /** By column what it becomes: of several with one heading the first takes the first line, and so on. */
    Map<Integer, ImportTarget> targets(List<ImportLayout.Column> file) {
        Map<String, List<ImportTarget>> left = new HashMap<>();
        lines().forEach(line -> ImportTarget.of(line.target()).ifPresent(target -> left.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(target)));
        var found = new TreeMap<Integer, ImportTarget>();
        for (ImportLayout.Column column : file) {
            List<ImportTarget> waiting = left.getOrDefault(ImportWords.key(column.heading()), List.of());
            if (!waiting.isEmpty()) {
                found.put(column.place(), waiting.remove(0));
            }
        }
        return found;
    }

    private record Line(String key, String target) {
    }

    private List<Line> lines() {
        return columns.lines().map(line -> line.split(BETWEEN, 2)).filter(parts -> parts.length == 2).map(parts -> new Line(parts[0], parts[1])).toList();
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    int headRow() {
        return headRow;
    }

    String desk() {
        return desk;
    }

    String channel() {
        return channel;
    }

    CaseStatus status() {
        return status;
    }

    ImportMappings.Kept kept() {
        return new ImportMappings.Kept(id, version, name, lines().size(), changedAt);
    }
}
