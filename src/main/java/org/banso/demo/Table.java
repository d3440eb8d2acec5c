package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rows for one table: collected here, written by the {@link Store} in statements of many rows, which any driver sends as one. */
final class Table implements AutoCloseable {

    private static final int MANY = 100;

    private final Connection connection;
    private final String insert;
    private final String row;
    private final int width;
    private PreparedStatement many;
    private List<Object[]> rows = new ArrayList<>();

    Table(Connection connection, String name, String columns) {
        this.connection = connection;
        width = columns.split(",").length;
        insert = "INSERT INTO " + name + " (" + columns + ") VALUES ";
        row = "(?" + ", ?".repeat(width - 1) + ")";
    }

    void add(Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns: " + insert);
        }
        rows.add(values);
    }

    int waiting() {
        return rows.size();
    }

    /** The collected rows, which are no longer kept here. */
    List<Object[]> take() {
        List<Object[]> taken = rows;
        rows = new ArrayList<>(taken.size());
        return taken;
    }

    void write(List<Object[]> taken) throws SQLException {
        int at = 0;
        while (taken.size() - at >= MANY) {
            if (many == null) {
                many = prepared(MANY);
            }
            write(many, taken.subList(at, at += MANY));
        }
        if (at < taken.size()) {
            try (PreparedStatement rest = prepared(taken.size() - at)) {
                write(rest, taken.subList(at, taken.size()));
            }
        }
    }

    private void write(PreparedStatement statement, List<Object[]> some) throws SQLException {
        int parameter = 0;
        for (Object[] values : some) {
            for (Object value : values) {
                // the application stores instants as UTC date-times (InstantAsUtcDateTime)
                statement.setObject(++parameter, value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value);
            }
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepared(int count) throws SQLException {
        return connection.prepareStatement(insert + row + (", " + row).repeat(count - 1));
    }

    @Override
    public void close() throws SQLException {
        if (many != null) {
            many.close();
        }
    }
}
