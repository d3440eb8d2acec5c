package org.banso.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was measured at one size after the other, as the tables and the chart of {@code docs/performance.md}: written anew at the
 * end of each run from all {@code N.csv} that lie in the folder.
 */
final class Growth {
    /** Lines of the chart, in the order of the colours. */
    private static final Map<String, String> DRAWN = new LinkedHashMap<>();

    static {
        DRAWN.put("list of 50", "#0f62fe");
        DRAWN.put("text: a rare word", "#198038");
        DRAWN.put("text: a very common word", "#da1e28");
        DRAWN.put("opening a karte", "#8a3ffc");
        DRAWN.put("saving a section of a karte", "#b28600");
        DRAWN.put("duplicates while one person types a name", "#525252");
    }

    private final Path folder;

    Growth(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        Map<Integer, Map<String, NamedCsvRecord>> sizes = read();
        var out = new ArrayList<String>();
        if (!sizes.isEmpty()) {
            int largest = new ArrayList<>(sizes.keySet()).get(sizes.size() - 1);
            table(sizes.get(largest), out);
            growth(sizes, out);
            chart(sizes, out);
        }
        Files.write(folder.resolve("performance.md"), out);
    }

    private Map<Integer, Map<String, NamedCsvRecord>> read() throws IOException {
        var sizes = new TreeMap<Integer, Map<String, NamedCsvRecord>>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.forEach(row -> sizes.computeIfAbsent(Integer.valueOf(row.getField("cases")), size -> new LinkedHashMap<>())
                        .put(row.getField("request"), row));
                }
            }
        }
        return sizes;
    }

    private static void table(Map<String, NamedCsvRecord> rows, List<String> out) {
        out.add("| request | conn | p50 ms | p95 ms | p99 ms | per s | selects | inserts | aim |");
        out.add("|---|---|---|---|---|---|---|---|---|");
        rows.values().stream().filter(row -> !row.getField("p95_ms").isEmpty()).forEach(row -> {
            String aim = row.getField("aim_ms");
            boolean wrong = !row.getField("wrong").equals("0");
            out.add("| " + String.join(" | ", row.getField("request"), row.getField("connections"), row.getField("p50_ms"),
                (aim.isEmpty() ? "" : "**") + row.getField("p95_ms") + (aim.isEmpty() ? "" : "**"), row.getField("p99_ms"), row.getField("per_second"), row.getField("selects"),
                row.getField("inserts").equals("0") ? "" : row.getField("inserts"),
                (wrong ? "WRONG " + row.getField("wrong") + " " : "") + (aim.isEmpty() ? "" : "< " + aim + (missed(row) ? ", missed" : ""))) + " |");
        });
        out.add("");
        rows.values().stream().filter(row -> row.getField("p95_ms").isEmpty()).forEach(row -> out.add("- " + row.getField("request") + ": "
            + String.format(Locale.ROOT, "%.0f s, %s rows a second", Integer.parseInt(row.getField("p50_ms")) / 1000.0, row.getField("per_second"))
            + (row.getField("wrong").equals("0") ? "" : ", WRONG")));
    }

    private static boolean missed(NamedCsvRecord row) {
        return Long.parseLong(row.getField("p95_ms")) >= Long.parseLong(row.getField("aim_ms"));
    }

    private static void growth(Map<Integer, Map<String, NamedCsvRecord>> sizes, List<String> out) {
        out.add("");
        out.add("| p95 in ms | " + heads(sizes, " | ") + " |");
        out.add("|---" + "|---".repeat(sizes.size()) + "|");
        List<String> names = sizes.values().stream().map(rows -> List.copyOf(rows.keySet())).max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
        names.stream().filter(name -> sizes.values().stream().allMatch(rows -> rows.containsKey(name) && !rows.get(name).getField("p95_ms").isEmpty()))
            .forEach(name -> out.add("| " + name + " | " + sizes.values().stream().map(rows -> rows.get(name).getField("p95_ms")).collect(Collectors.joining(" | ")) + " |"));
        out.add("");
    }

    private static String heads(Map<Integer, Map<String, NamedCsvRecord>> sizes, String between) {
        return sizes.keySet().stream().map(size -> String.format(Locale.ROOT, "%,d", size)).collect(Collectors.joining(between));
    }

    private static void chart(Map<Integer, Map<String, NamedCsvRecord>> sizes, List<String> out) {
        List<String> drawn = DRAWN.keySet().stream().filter(name -> sizes.values().stream().allMatch(rows -> rows.containsKey(name))).toList();
        long most = drawn.stream().flatMap(name -> sizes.values().stream().map(rows -> rows.get(name))).mapToLong(row -> Long.parseLong(row.getField("p95_ms"))).max().orElse(100);
        out.add("```mermaid");
        out.add("---");
        out.add("config:");
        out.add("  themeVariables:");
        out.add("    xyChart:");
        out.add("      plotColorPalette: \"" + drawn.stream().map(DRAWN::get).collect(Collectors.joining(", ")) + "\"");
        out.add("---");
        out.add("xychart-beta");
        out.add("  title \"95 of 100 answers come within, four connections\"");
        out.add("  x-axis \"cases\" [\"" + heads(sizes, "\", \"") + "\"]");
        out.add("  y-axis \"milliseconds\" 0 --> " + Math.max(100, (most / 20 + 1) * 20));
        drawn.forEach(name -> out.add("  line [" + sizes.values().stream().map(rows -> rows.get(name).getField("p95_ms")).collect(Collectors.joining(", ")) + "]"));
        out.add("```");
        out.add("Lines: " + drawn.stream().map(name -> name + " (" + DRAWN.get(name) + ")").collect(Collectors.joining(", ")) + ".");
    }
}
