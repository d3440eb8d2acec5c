package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.banso.it.BansoIT;
import org.junit.jupiter.api.Test;

/** Transactions see what others have committed meanwhile, also on a server whose own default is another. */
class IsolationIT extends BansoIT {
    @Resource(lookup = "java:app/jdbc/banso")
    private DataSource dataSource;
    @Inject
    private UserTransaction transaction;

    @Test
    void everyTransactionReadsWhatIsCommitted() throws Exception {
        transaction.begin();
        try {
            assertEquals("READ COMMITTED", level());
        } finally {
            transaction.rollback();
        }
    }

    private String level() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            boolean mysql = connection.getMetaData().getDatabaseProductName().contains("MySQL");
            try (var row = statement.executeQuery(mysql ? "select @@transaction_isolation"
                : "select isolation_level from information_schema.sessions where session_id = session_id()")) {
                row.next();
                return row.getString(1).replace('-', ' ');
            }
        }
    }
}
