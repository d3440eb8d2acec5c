package org.banso.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All tables being written, flushed in the order they were named (parents first). One batch is written while the next is being told.
 * Small data is committed once at the end, so that a start that fails leaves nothing behind; large data batch by batch.
 */
final class Store implements AutoCloseable {

    private static final int BATCH = 3000;

    private final Connection connection;
    private final boolean autoCommit;
    private final boolean atOnce;
    private final boolean bulk;
    private final List<Table> tables = new ArrayList<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "demo data writer");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Void> writing;

    Store(Connection connection, boolean atOnce) throws SQLException {
        this.connection = connection;
        this.atOnce = atOnce;
        autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        bulk = !atOnce && connection.getMetaData().getDatabaseProductName().contains("MySQL");
        checks("0");
    }

    /** Rows that we make up ourselves need not be looked up again one by one. */
    private void checks(String value) throws SQLException {
        if (bulk) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = " + value + ", unique_checks = " + value);
            }
        }
    }

    static long lastId(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(id) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Table table(String name, String columns) {
        Table table = new Table(connection, name, columns);
        tables.add(table);
        return table;
    }

    /** Called between whole cases: writes when a batch is full. */
    void checkpoint() throws SQLException {
        if (tables.stream().anyMatch(table -> table.waiting() >= BATCH)) {
            flush();
        }
    }

    void commit() throws SQLException {
        flush();
        await();
        connection.commit();
    }

    /** Runs a statement over everything written so far. */
    void run(String sql) throws SQLException {
        flush();
        await();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void flush() throws SQLException {
        List<List<Object[]>> rows = tables.stream().map(Table::take).toList();
        await();
        Callable<Void> batch = () -> {
            for (int i = 0; i < rows.size(); i++) {
                tables.get(i).write(rows.get(i));
            }
            if (!atOnce) {
                connection.commit();
            }
            return null;
        };
        writing = writer.submit(batch);
    }

    private void await() throws SQLException {
        try {
            if (writing != null) {
                writing.get();
                writing = null;
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof SQLException sql ? sql : new SQLException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while writing", stopped);
        }
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        try {
            await();
        } finally {
            writer.shutdown();
            finish();
        }
    }

    private void finish() throws SQLException {
        try {
            connection.rollback();
            for (Table table : tables) {
                table.close();
            }
        } finally {
            checks("1");
            connection.setAutoCommit(autoCommit);
        }
    }
}
