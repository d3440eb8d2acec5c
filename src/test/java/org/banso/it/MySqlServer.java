package org.banso.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A real MySQL 8 of our own: on a free port, with its data under {@code target}, with the operator's {@code config/my.cnf} and set up by the
 * operator's {@code sql/admin} scripts, so that those are tested as well. Ends with this process at the latest.
 */
public final class MySqlServer implements AutoCloseable {

    /** Name, account and password of the test database; the data are thrown away. */
    public static final String DATABASE = "banso";
    public static final String PASSWORD = "banso-test";

    private static final Path CONFIGURATION = Path.of("config/my.cnf").toAbsolutePath();
    private static final long START_SECONDS = 90;
    /** A large database writes what it holds in memory before it ends. */
    private static final long STOP_SECONDS = 300;

    private final Path distribution;
    private final Path work;
    private final int port;
    private final List<String> more;
    private Process process;

    private MySqlServer(Path distribution, Path work, int port, String... more) {
        this.distribution = distribution;
        this.work = work;
        this.port = port;
        this.more = List.of(more);
    }

    /**
     * Starts one with an empty database {@code banso}; the first start also lays out the data directory (5 s).
     *
     * @param name of its folder under {@code target}; two that run at once need two
     */
    public static MySqlServer start(Path distribution, String name) {
        return start(distribution, Path.of("target", name), false);
    }

    /**
     * Starts one in a folder of its own; a database that is there already is kept as it is.
     *
     * @param more options of mysqld that go before ours
     */
    public static MySqlServer kept(Path distribution, Path folder, String... more) {
        return start(distribution, folder, true, more);
    }

    private static MySqlServer start(Path distribution, Path folder, boolean keep, String... more) {
        try {
            var server = new MySqlServer(distribution.toAbsolutePath(), Files.createDirectories(folder.toAbsolutePath()), freePort(), more);
            boolean there = keep && Files.exists(server.work.resolve("data").resolve(DATABASE));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mysql-stop"));
            if (!Files.exists(server.work.resolve("data/mysql.ibd"))) {
                server.process = server.run("--initialize-insecure");
                int code = server.process.waitFor();
                if (code != 0) {
                    throw new IllegalStateException("mysqld could not lay out its data (exit " + code + "): " + server.tail());
                }
            }
            server.process = server.run();
            server.awaitUp();
            if (!there) {
                server.setUp();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("mysqld does not start; is libaio1 installed?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&useLocalSessionState=true"
                + "&cachePrepStmts=true&prepStmtCacheSize=200&prepStmtCacheSqlLimit=4096&connectTimeout=5000&socketTimeout=120000";
    }

    /** As the database's own administrator, for what a test must do to the server itself. */
    public Connection administrator() throws SQLException {
        var account = new Properties();
        account.put("user", "root");
        return new com.mysql.cj.jdbc.Driver().connect(
                "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&connectTimeout=2000", account);
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The service comes back after {@link #close} with its data, on its port. */
    public void startAgain() throws IOException, InterruptedException {
        process = run();
        awaitUp();
    }

    private void awaitUp() throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try (var connection = administrator()) {
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("mysqld does not answer: " + notYet.getMessage() + " " + tail(), notYet);
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void setUp() throws IOException {
        try (var connection = administrator(); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("drop user if exists 'banso'@'%', 'banso_backup'@'localhost'");
            for (String script : List.of("create-database", "grants")) {
                for (String line : statements(Path.of("sql/admin", script + ".sql"))) {
                    statement.execute(line);
                }
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("sql/admin does not run: " + e.getMessage(), e);
        }
    }

    private static List<String> statements(Path script) throws IOException {
        String text = Files.readString(script).replaceAll("(?m)^--.*$", "").replace("change-me", PASSWORD);
        return List.of(text.split(";")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private Process run(String... options) throws IOException {
        Path mysqld = distribution.resolve("bin/mysqld");
        if (!mysqld.toFile().setExecutable(true)) {
            throw new IOException(mysqld + " is missing; the Maven profile mysql unpacks it");
        }
        var command = new ArrayList<>(List.of(mysqld.toString(), "--defaults-file=" + CONFIGURATION,
                "--basedir=" + distribution, "--datadir=" + work.resolve("data"), "--port=" + port,
                // Relative to the data, because a long path would not do for a socket.
                "--socket=mysql.sock", "--pid-file=" + work.resolve("mysql.pid"),
                "--log-error=" + work.resolve("mysql.log"), "--slow-query-log-file=" + work.resolve("slow.log"),
                "--bind-address=127.0.0.1", "--mysqlx=OFF", "--skip-log-bin", "--innodb-buffer-pool-size=512M",
                // As MySQL comes: the application must not rest on what an operator sets.
                "--transaction-isolation=REPEATABLE-READ",
                "--innodb-flush-log-at-trx-commit=2", "--user=" + System.getProperty("user.name")));
        command.addAll(more);
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("mysqld.out").toFile()).start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String tail() throws IOException {
        var text = new StringBuilder();
        for (String name : List.of("mysqld.out", "mysql.log")) {
            Path file = work.resolve(name);
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                lines.subList(Math.max(0, lines.size() - 5), lines.size()).forEach(line -> text.append('\n').append(line));
            }
        }
        return text.toString();
    }
}
