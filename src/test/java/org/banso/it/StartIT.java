package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The WAR that ships deploys, and its schema is there. */
class StartIT extends BansoIT {

    @Resource(lookup = "java:app/jdbc/banso")
    private DataSource dataSource;

    @Test
    void schemaIsMigrated() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success = 1")) {
            assertTrue(rows.next() && rows.getInt(1) > 0, "migrations have run");
        }
    }

    @Test
    void nobodyActsUntilSomebodyIsNamed() {
        assertFalse(actor.signedIn());
    }
}
