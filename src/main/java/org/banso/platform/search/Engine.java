package org.banso.platform.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which database answers. */
@ApplicationScoped
class Engine {
    @Resource(lookup = "java:app/jdbc/banso")
    private DataSource dataSource;
    private volatile Boolean mysql;

    /** Whether there is a full-text index with the ngram parser. */
    boolean mysql() {
        if (mysql == null) {
            try (Connection connection = dataSource.getConnection()) {
                mysql = "MySQL".equals(connection.getMetaData().getDatabaseProductName());
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
            }
        }
        return mysql;
    }
}
