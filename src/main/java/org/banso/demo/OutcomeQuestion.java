package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.banso.platform.Keys;

/** The demo's applicant was asked what became of a case that has ended; the link of the letter is a fixed one, so that the form can be tried. */
final class OutcomeQuestion {
    /** What stands behind {@code /outcome/}. */
    static final String TOKEN = "demo";
    private static final String CASE = "select c.id from consultation_case c join membership m on m.organization_id = c.organization_id join account x on x.id = m.account_id"
        + " where x.email = 'applicant@demo.example' and c.status = 'CLOSED' order by case when c.close_reason = 'COMPLETED' then 0 else 1 end, c.closed_at desc, c.id";

    private final Connection connection;
    private final Instant now;

    OutcomeQuestion(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void write() throws SQLException {
        try (var read = connection.createStatement(); var ended = read.executeQuery(CASE)) {
            if (ended.next()) {
                ask(ended.getLong(1));
            }
        }
        connection.commit();
    }

    private void ask(long caseId) throws SQLException {
        try (PreparedStatement into = connection.prepareStatement("insert into outcome_ask (case_id, months, token_hash, asked_at) values (?, 6, ?, ?)")) {
            into.setLong(1, caseId);
            into.setString(2, Keys.fingerprint(TOKEN));
            into.setObject(3, LocalDateTime.ofInstant(now.minusSeconds(3 * 86_400), ZoneOffset.UTC));
            into.executeUpdate();
        }
    }
}
