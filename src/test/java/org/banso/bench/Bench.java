package org.banso.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.banso.browser.BansoServer;
import org.banso.demo.DemoData;
import org.banso.it.TestDatabase;
import org.banso.it.Visit;
import org.flywaydb.core.Flyway;

/**
 * {@code mvn -Pbench -Dbench.cases=500000}: fills a real MySQL, starts the WAR with a heap of 512 MB and drives it over HTTP
 * as office and as the most restricted supporter. Prints a table; asserts nothing, because figures belong to their machine.
 */
public final class Bench {
    /** The hardest list behind a number: supported long ago, the newest first. */
    private static final String OLD_FIGURE = "/office/cases?counted=true&held=ANY&heldFy=2018";
    private static final long SEED = 20_260_401;
    private static final String STAFF = "staff@demo.example";
    private static final String SUPPORTER = "supporter@demo.example";
    private static final String APPLICANT = "applicant@demo.example";

    private final BansoServer server;

    private Bench(BansoServer server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        int cases = Integer.getInteger("bench.cases", 500_000);
        long begin = System.nanoTime();
        fill(cases);
        say("filled %,d cases in %d s", cases, seconds(begin));
        long start = System.nanoTime();
        BansoServer server = BansoServer.start(Map.of("BANSO_DEMO", "false"));
        say("started in %d s", seconds(start));
        try {
            new Bench(server).measure();
        } finally {
            server.stop();
        }
    }

    private static void fill(int cases) throws SQLException {
        Flyway.configure().dataSource(TestDatabase.server().url(), "banso", org.banso.it.MySqlServer.PASSWORD)
            .locations("classpath:db/migration", "classpath:db/migration-mysql").failOnMissingLocations(false).load().migrate();
        try (var connection = TestDatabase.connect()) {
            DemoData.generate(connection, Clock.systemUTC(), cases, SEED);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze table consultation_case, case_event, case_topic, assignment, support_record, organization, supporter");
            }
        }
    }

    /** One applicant a connection: a single one would go on with his own open draft. */
    private static void addApplicants(int many) throws SQLException {
        try (var connection = TestDatabase.connect(); var statement = connection.createStatement()) {
            for (int i = 0; i < many; i++) {
                String mail = "bench" + i + "@demo.example";
                statement.executeUpdate("insert into account (email, display_name, password_hash, verified_at, created_at) select '" + mail
                    + "', 'bench', password_hash, verified_at, created_at from account where email = '" + APPLICANT + "'");
                statement.executeUpdate("insert into account_role (account_id, role) select id, 'APPLICANT' from account where email = '" + mail + "'");
                statement.executeUpdate("insert into membership (account_id, organization_id, since) select b.id, m.organization_id, m.since from account b, membership m"
                    + " join account a on a.id = m.account_id where b.email = '" + mail + "' and a.email = '" + APPLICANT + "' limit 1");
            }
        }
    }

    private void measure() throws Exception {
        addApplicants(16);
        String caseNo = first("select case_no from consultation_case where status = 'IN_SUPPORT' order by id desc limit 1");
        String assigned = first("select c.case_no from consultation_case c join assignment a on a.case_id = c.id join account p on p.id = a.account_id"
            + " where p.email = '" + SUPPORTER + "' and a.state = 'ACCEPTED' and c.closed_at is null order by c.id desc limit 1");
        say("%n%-42s %4s %7s %7s %7s %9s %6s %5s", "request", "conn", "p50 ms", "p95 ms", "p99 ms", "per s", "wrong", "SQL");
        for (int connections : new int[] {4, 16}) {
            row("sign-in", connections, i -> signIn());
            row("start page (office)", connections, i -> reading(STAFF, "/office"));
            row("inbox (office)", connections, i -> reading(STAFF, "/office/inbox"));
            row("list of 50 (office)", connections, i -> reading(STAFF, "/office/cases"));
            row("list of 50, one year (office)", connections, i -> reading(STAFF, "/office/cases?fy=2025"));
            row("one case (office)", connections, i -> reading(STAFF, "/office/cases/" + caseNo));
            row("start page (supporter)", connections, i -> reading(SUPPORTER, "/desk"));
            if (assigned != null) {
                row("one case (supporter)", connections, i -> reading(SUPPORTER, "/desk/cases/" + assigned));
            }
            row("filing one consultation (6 posts)", connections, i -> new FilingRun(server.url(), "bench" + i + "@demo.example"));
        }
        row("cases behind an old figure (office)", 4, i -> reading(STAFF, OLD_FIGURE));
        row("yearly report (office)", 4, i -> reading(STAFF, "/office/reports/yearly"));
        memory();
    }

    private void row(String name, int connections, IntFunction<Load.Request> request) throws InterruptedException {
        var figures = Load.run(connections, request);
        say("%-42s %4d %7d %7d %7d %9.1f %6d %5d", name, connections, figures.p50(), figures.p95(), figures.p99(), figures.perSecond(), figures.failures(),
            selects(request.apply(0)));
    }

    private Load.Request signIn() {
        return () -> new Visit(server.url()).signIn(STAFF, DemoData.PASSWORD).statusCode() == 302;
    }

    private Load.Request reading(String mail, String path) {
        var visit = new Visit(server.url());
        visit.signIn(mail, DemoData.PASSWORD);
        return () -> visit.get(path).statusCode() == 200;
    }

    /** Selects that one such request asks of MySQL; the fewest of three looks, because the clocks of the house read as well. */
    private static int selects(Load.Request request) {
        try (var connection = TestDatabase.connect(); var status = connection.prepareStatement("show global status like 'Com_select'")) {
            int fewest = Integer.MAX_VALUE;
            for (int look = 0; look < 3; look++) {
                int before = value(status);
                request.call();
                fewest = Math.min(fewest, value(status) - before);
            }
            return fewest;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int value(PreparedStatement status) throws SQLException {
        try (var rows = status.executeQuery()) {
            rows.next();
            return rows.getInt(2);
        }
    }

    /** Heap after a full collection, and what a session with many open views weighs. */
    private void memory() throws IOException, InterruptedException {
        say("%nheap used after load and full collection: %,d KB of 524,288", heapKilobytes());
        long before = heapKilobytes();
        int sessions = 50;
        int views = 10;
        for (int i = 0; i < sessions; i++) {
            var visit = new Visit(server.url());
            visit.signIn(STAFF, DemoData.PASSWORD);
            for (int view = 0; view < views; view++) {
                visit.get("/office/cases?fy=2025&page=" + (view + 1));
            }
        }
        say("session size per open view (list page): %,.1f KB", (heapKilobytes() - before) / (double) (sessions * views));
    }

    private long heapKilobytes() throws IOException, InterruptedException {
        String pid = Long.toString(server.process().pid());
        run("jcmd", pid, "GC.run");
        String info = run("jcmd", pid, "GC.heap_info");
        var used = java.util.regex.Pattern.compile("(?:garbage-first heap|def new generation|tenured generation|PSYoungGen|ParOldGen)\\s+total \\d+K, used (\\d+)K").matcher(info);
        return used.results().mapToLong(result -> Long.parseLong(result.group(1))).sum();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static String first(String sql) throws SQLException {
        try (var connection = TestDatabase.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
