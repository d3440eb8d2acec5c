package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.browser.BansoServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people see when the database is in trouble, over real HTTP against a real MySQL (acceptance 79): a bounded wait, a clear message with what they
 * typed, and recovery without anybody restarting the application. Only on MySQL, because H2 has no such trouble to offer.
 */
class DatabaseTroubleMySqlIT {

    private static final String STAFF = "staff@demo.example";
    private static final String DEMO_PASSWORD = "demo-banso-2026";
    private static final String MESSAGE = "ただいまデータベースに接続できません";
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static MySqlServer mysql;
    private static BansoServer banso;

    @BeforeAll
    static void start() {
        mysql = TestDatabase.rough();
        banso = BansoServer.start(Map.of("BANSO_DB_URL", mysql.url()));
    }

    @AfterAll
    static void stop() {
        banso.stop();
    }

    @Test
    void a79_stoppedDatabaseIsSaidAndComesBackByItself() throws Exception {
        signsIn();
        var visit = new Visit(banso.url());
        var form = form(visit);
        mysql.close();
        try {
            saidInTime(() -> visit.post("/signin", form));
            assertEquals(503, inTime(() -> visit.get("/health")).statusCode());
            var page = inTime(() -> visit.get("/"));
            assertFalse(page.body().contains("Exception"), "no inside knowledge");
        } finally {
            mysql.startAgain();
        }
        recovers();
    }

    @Test
    void a79_droppedConnectionsAreReplaced() throws Exception {
        signsIn();
        try (var root = mysql.administrator()) {
            for (long id : numbers(root, "select id from information_schema.processlist where user = 'banso'")) {
                execute(root, "kill " + id);
            }
        }
        recovers();
    }

    @Test
    void a79_readOnlyDatabaseIsSaid() throws Exception {
        signsIn();
        var visit = new Visit(banso.url());
        var form = form(visit);
        try (var root = mysql.administrator()) {
            execute(root, "set global super_read_only = on");
            try {
                saidInTime(() -> visit.post("/signin", form));
                assertEquals(200, inTime(() -> visit.get("/")).statusCode(), "reading goes on");
            } finally {
                execute(root, "set global super_read_only = off");
                execute(root, "set global read_only = off");
            }
        }
        recovers();
    }

    @Test
    void a79_lockedRowIsWaitedForAndThenSaid() throws Exception {
        signsIn();
        var visit = new Visit(banso.url());
        var form = form(visit);
        try (var root = locked()) {
            saidInTime(() -> visit.post("/signin", form));
            root.rollback();
        }
        recovers();
    }

    @Test
    void a79_exhaustedPoolIsSaid() throws Exception {
        signsIn();
        ExecutorService crowd = Executors.newFixedThreadPool(40);
        try (var root = locked()) {
            List<Visit> visits = new ArrayList<>();
            List<Callable<HttpResponse<String>>> posts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                var visit = new Visit(banso.url());
                var form = form(visit);
                visits.add(visit);
                posts.add(() -> visit.post("/signin", form));
            }
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            posts.forEach(post -> answers.add(crowd.submit(post)));
            for (var answer : answers) {
                var said = answer.get(60, TimeUnit.SECONDS);
                assertTrue(said.body().contains(MESSAGE), () -> "answered " + said.statusCode());
            }
            root.rollback();
        } finally {
            crowd.shutdownNow();
        }
        recovers();
    }

    /** Somebody else works on the account that wants to sign in. */
    private static Connection locked() throws SQLException {
        Connection root = mysql.administrator();
        root.setAutoCommit(false);
        try (var statement = root.createStatement()) {
            statement.executeQuery("select id from banso.account where email = '" + STAFF + "' for update").close();
        }
        return root;
    }

    private static Map<String, String> form(Visit visit) {
        String page = visit.get("/signin").body();
        var form = Visit.form(page, "signin", "signin:email", STAFF, "signin:password", DEMO_PASSWORD, "signin:submit", "");
        // What the script of the page adds, without which PrimeFaces does not draw it again.
        Matcher nonce = NONCE.matcher(page);
        assertTrue(nonce.find(), "a nonce");
        form.put("primefaces.nonce", nonce.group(1));
        return form;
    }

    private static void signsIn() {
        assertTrue(new Visit(banso.url()).signIn(STAFF, DEMO_PASSWORD).statusCode() / 100 == 3, "signs in");
    }

    /** A connection that broke unnoticed may cost one request; after that all is as before, and nobody has restarted anything. */
    private static void recovers() {
        inTime(() -> {
            long end = System.nanoTime() + BOUND.toNanos();
            while (new Visit(banso.url()).signIn(STAFF, DEMO_PASSWORD).statusCode() / 100 != 3) {
                assertTrue(System.nanoTime() < end, "works again");
            }
            return null;
        });
        signsIn();
        assertEquals(200, new Visit(banso.url()).get("/health").statusCode());
    }

    private static void saidInTime(Callable<HttpResponse<String>> request) {
        var answer = inTime(request);
        assertEquals(200, answer.statusCode(), "the page itself again");
        assertTrue(answer.body().contains(MESSAGE), () -> "a clear message in: " + answer.body());
        assertTrue(answer.body().contains(STAFF), "and what was typed");
    }

    private static <T> T inTime(Callable<T> request) {
        return assertTimeoutPreemptively(BOUND, request::call);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
