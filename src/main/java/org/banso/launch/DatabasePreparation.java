package org.banso.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.banso.demo.DemoData;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the schema of this build and, on the embedded one, fills the demo data once. */
final class DatabasePreparation {

    /** What H2 answers when another process holds the file. */
    private static final int H2_ALREADY_OPEN = 90020;
    /** Kept, because a logger that nobody holds forgets its level. Whatever a newcomer must know is in the exception. */
    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

    private final LaunchSettings settings;
    private final Flyway flyway;

    DatabasePreparation(LaunchSettings settings) {
        this.settings = settings;
        CHATTER.setLevel(Level.OFF);
        flyway = Flyway.configure(DatabasePreparation.class.getClassLoader())
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:db/migration", settings.url().startsWith("jdbc:h2:") ? "classpath:db/migration-h2" : "classpath:db/migration-mysql")
                .failOnMissingLocations(false)
                .load();
    }

    /** Checks, migrates, fills and lets go of the database again; true when demo data was written now. */
    boolean run() {
        DataSource source = flyway.getConfiguration().getDataSource();
        try (var connection = connect(source)) {
            migrate();
            boolean filled = settings.demo() && DemoData.fillOnce(connection, Clock.systemUTC());
            release(connection);
            return filled;
        } catch (SQLException failure) {
            throw new LaunchProblem(LaunchProblem.Kind.MIGRATION, "データベースの準備に失敗しました: " + failure.getMessage(),
                    "preparing the database failed: " + failure.getMessage());
        }
    }

    private Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException | FlywayException failure) {
            throw explained(sqlCause(failure));
        }
    }

    private LaunchProblem explained(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return new LaunchProblem(LaunchProblem.Kind.DATABASE_REFUSED,
                    "データベースがユーザー名またはパスワードを拒否しました（ユーザー " + settings.user() + "）。BANSO_DB_USER と BANSO_DB_PASSWORD を確かめてください。",
                    "the database refused user " + settings.user() + " or the password; check BANSO_DB_USER and BANSO_DB_PASSWORD.");
        }
        if (failure.getErrorCode() == H2_ALREADY_OPEN) {
            return new LaunchProblem(LaunchProblem.Kind.DATABASE_BUSY,
                    "データ " + settings.data() + " は別の伴走が使用中です。それを止めるか、BANSO_DATA で別の場所を指定してください。",
                    "the data in " + settings.data() + " is in use by another Banso; stop that one or set BANSO_DATA to another place.");
        }
        return new LaunchProblem(LaunchProblem.Kind.DATABASE_UNREACHABLE,
                "データベースに接続できません（" + settings.url() + "）。BANSO_DB_URL を確かめてください: " + failure.getMessage(),
                "cannot reach the database; check BANSO_DB_URL: " + failure.getMessage());
    }

    private void migrate() {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new LaunchProblem(LaunchProblem.Kind.MIGRATION, "データベースの更新に失敗しました: " + failure.getMessage(),
                    "migrating the database failed: " + failure.getMessage());
        }
    }

    /** H2 would keep the file open for as long as this process lives, and the server is another process. */
    private void release(Connection connection) throws SQLException {
        if (settings.embedded()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }

    private static SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(failure.getMessage(), failure);
    }
}
