package org.banso.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banso.it.MySqlServer;

/**
 * What was measured: a table on the console, the same as {@code target/bench/N.csv} for whoever compares sizes, and for each row
 * that missed its aim what the database spent its time on, as {@code target/bench/N-plans.txt}. {@link Growth} puts all sizes
 * together.
 */
final class Report implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("bench.out", "target/bench"));
    private static final int STATEMENTS = 3;
    private static final int MOST = 100;
    private static final String COSTLY = "select query_sample_text, count_star, round(sum_timer_wait / 1e9, 1) from performance_schema.events_statements_summary_by_digest"
        + " where schema_name = '" + MySqlServer.DATABASE + "' and query_sample_text like 'select%' order by sum_timer_wait desc";

    private final MySqlServer mysql;
    private final int cases;
    private final CsvWriter csv;
    private final PrintWriter plans;

    Report(MySqlServer mysql, int cases) throws IOException {
        this.mysql = mysql;
        this.cases = cases;
        Files.createDirectories(FOLDER);
        csv = CsvWriter.builder().build(FOLDER.resolve(cases + ".csv"));
        csv.writeRecord("cases", "request", "connections", "p50_ms", "p95_ms", "p99_ms", "per_second", "wrong", "selects", "inserts", "aim_ms");
        plans = new PrintWriter(Files.newBufferedWriter(FOLDER.resolve(cases + "-plans.txt")));
    }

    void title() {
        Bench.say("%n%-52s %4s %7s %7s %7s %9s %6s %5s %4s %7s", "request", "conn", "p50 ms", "p95 ms", "p99 ms", "per s", "wrong", "SQL", "ins", "aim");
    }

    /** What an administrator may forget before a row is measured. */
    void begin() throws SQLException {
        try (var connection = mysql.administrator(); Statement statement = connection.createStatement()) {
            statement.execute("truncate performance_schema.events_statements_summary_by_digest");
        }
    }

    /**
     * @param aim milliseconds that 95 of a hundred should not need; 0 without
     * @return whether they did
     */
    boolean row(String name, int connections, Load.Figures figures, int[] statements, int aim) throws SQLException {
        boolean missed = aim > 0 && figures.p95() >= aim;
        Bench.say("%-52s %4d %7d %7d %7d %9.1f %6d %5d %4d %7s", name, connections, figures.p50(), figures.p95(), figures.p99(), figures.perSecond(), figures.failures(),
            statements[0], statements[1], aim == 0 ? "" : missed ? aim + " !" : aim + "");
        write(name, connections, figures.p50(), figures.p95(), figures.p99(), String.format(Locale.ROOT, "%.1f", figures.perSecond()), figures.failures(), statements[0],
            statements[1], aim == 0 ? "" : aim);
        if (missed) {
            explain(name);
        }
        return !missed;
    }

    /** Something that happens once, such as an export. */
    void single(String name, double seconds, long rows, boolean right, String more) {
        Bench.say("%-52s %8.1f s %,9.0f rows/s %s %s", name, seconds, rows / seconds, right ? "" : "WRONG", more);
        write(name, 1, Math.round(seconds * 1000), "", "", String.format(Locale.ROOT, "%.1f", rows / seconds), right ? 0 : 1, "", "", "");
    }

    private void write(Object... values) {
        var line = new ArrayList<String>(List.of(Integer.toString(cases)));
        for (Object value : values) {
            line.add(value.toString());
        }
        csv.writeRecord(line);
    }

    private void explain(String name) throws SQLException {
        plans.printf("%n=== %s%n", name);
        try (var connection = Look.connect(mysql); Statement statement = connection.createStatement()) {
            List<String> costly = told(statement, STATEMENTS);
            for (String sql : costly.subList(0, Math.min(1, costly.size()))) {
                plans.println(plan(statement, sql));
            }
        }
        plans.flush();
    }

    /** Each statement of one request that missed its aim, the clocks of the house included. */
    void one(Load.Request request) throws Exception {
        request.prepare();
        begin();
        request.call();
        plans.printf("%n=== ... one of them%n");
        try (var connection = Look.connect(mysql); Statement statement = connection.createStatement()) {
            told(statement, MOST);
        }
        plans.flush();
    }

    private List<String> told(Statement statement, int most) throws SQLException {
        var told = new ArrayList<String>();
        try (var rows = statement.executeQuery(COSTLY + " limit " + most)) {
            while (rows.next()) {
                plans.printf("%n--- %d times, %s ms altogether%n%s%n", rows.getInt(2), rows.getString(3), rows.getString(1));
                told.add(rows.getString(1));
            }
        }
        return told;
    }

    /** How MySQL does it, with what it took. */
    static String plan(Statement statement, String sql) {
        try (var rows = statement.executeQuery("explain analyze " + sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
        plans.close();
        new Growth(FOLDER).write();
    }
}
