package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Batched inserts into one table. */
final class Table implements AutoCloseable {

    private final PreparedStatement insert;
    private final int width;
    private int waiting;

    Table(Connection connection, String name, String columns) throws SQLException {
        width = columns.split(",").length;
        insert = connection.prepareStatement("INSERT INTO " + name + " (" + columns + ") VALUES (?" + ", ?".repeat(width - 1) + ")");
    }

    void add(Object... values) throws SQLException {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns of " + insert);
        }
        for (int i = 0; i < width; i++) {
            // the application stores instants as UTC date-times (InstantAsUtcDateTime)
            insert.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    int waiting() {
        return waiting;
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            insert.clearBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
