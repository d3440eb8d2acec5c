package org.banso.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;

/** Receipts beside working time that has travel costs: of what waits for the office, of what is approved, and of what was paid. */
final class Receipts {
    private static final int MOST = 20;
    private static final String TRAVELS = "select l.id, l.case_id, l.account_id, a.display_name, l.submitted_at, l.worked_on, l.travel_yen, l.travel_route from work_log l"
        + " join account a on a.id = l.account_id where l.travel_yen > 0 and l.state in (%s) order by l.id desc limit " + MOST;

    private final Connection connection;

    Receipts(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        for (String states : new String[] {"'SUBMITTED', 'CONFIRMED'", "'APPROVED'", "'FIXED'"}) {
            try (Statement read = connection.createStatement(); ResultSet travel = read.executeQuery(String.format(TRAVELS, states))) {
                while (travel.next()) {
                    beside(travel);
                }
            }
        }
        connection.commit();
    }

    private void beside(ResultSet travel) throws SQLException {
        byte[] content = ("領収書\n\n" + travel.getString(6) + "\n" + travel.getString(8) + "\n金額 " + travel.getInt(7) + " 円\n").getBytes(StandardCharsets.UTF_8);
        long document = add("insert into document (case_id, visibility, newest, of_applicant, uploaded_by, evidence) values (?, 'OFFICE', 1, false, ?, true)",
            travel.getLong(2), travel.getLong(3));
        String publicId = UUID.nameUUIDFromBytes(("receipt" + travel.getLong(1)).getBytes(StandardCharsets.UTF_8)).toString();
        add("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_by, uploader_name, uploaded_at)"
            + " values (?, 1, ?, ?, 'text/plain', ?, ?, 'NOT_SCANNED', ?, ?, ?)", document, publicId, "領収書_" + travel.getString(6) + ".txt", (long) content.length, sha256(content),
            travel.getLong(3), travel.getString(4), travel.getObject(5));
        add("insert into document_chunk (content_id, start_at, content) values (?, 0, ?)", publicId, content);
        add("insert into work_evidence (work_log_id, document_id, added_at) values (?, ?, ?)", travel.getLong(1), document, travel.getObject(5));
    }

    /** @return the id of the row, where it has one */
    private long add(String sql, Object... values) throws SQLException {
        try (PreparedStatement into = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                into.setObject(i + 1, values[i]);
            }
            into.executeUpdate();
            try (ResultSet keys = into.getGeneratedKeys()) {
                return keys.next() && keys.getObject(1) instanceof Number id ? id.longValue() : 0;
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
