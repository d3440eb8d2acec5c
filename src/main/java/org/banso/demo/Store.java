package org.banso.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * All tables being written, flushed in the order they were named (parents first). Small data is committed once at the end, so that a
 * start that fails leaves nothing behind; large data is committed batch by batch.
 */
final class Store implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final boolean autoCommit;
    private final boolean atOnce;
    private final List<Table> tables = new ArrayList<>();

    Store(Connection connection, boolean atOnce) throws SQLException {
        this.connection = connection;
        this.atOnce = atOnce;
        autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
    }

    static long lastId(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(id) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Table table(String name, String columns) throws SQLException {
        Table table = new Table(connection, name, columns);
        tables.add(table);
        return table;
    }

    /** Called between whole cases: writes when a batch is full. */
    void checkpoint() throws SQLException {
        for (Table table : tables) {
            if (table.waiting() >= BATCH) {
                flush();
                if (!atOnce) {
                    connection.commit();
                }
                return;
            }
        }
    }

    void commit() throws SQLException {
        flush();
        connection.commit();
    }

    private void flush() throws SQLException {
        for (Table table : tables) {
            table.flush();
        }
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        for (Table table : tables) {
            table.close();
        }
        connection.setAutoCommit(autoCommit);
    }
}
