package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Names;

/** What grows around organizations once their cases are written: the copy each case keeps, what changed since, and entries made twice. */
final class Registered {
    private static final String SHEET = "applicant_type, name, name_kana, name_en, corporate_number, representative, founded_on, capital_yen, employees, postal_code,"
        + " prefecture, city, address_line, country, url, phone, email, funding_stage, investors, origin_institution, last_round, total_raised_yen, university_spinout,"
        + " industry_licences";
    private static final int TWICE = 6;

    private final Connection connection;
    private final LocalDateTime now;

    Registered(Connection connection, Instant now) {
        this.connection = connection;
        this.now = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** The organization of each case on its day. Keys of entries made twice are left to the application, which finds the pairs. */
    void write(boolean small) throws SQLException {
        run("INSERT INTO case_organization (case_id, taken_at, " + SHEET + ") SELECT c.id, c.received_at, o." + SHEET.replace(", ", ", o.")
            + " FROM consultation_case c JOIN organization o ON o.id = c.organization_id WHERE c.received_at IS NOT NULL");
        if (small) {
            grown();
            history(1);
            twice();
        }
        connection.commit();
    }

    /** Who came years ago was smaller then, and at an earlier stage. */
    private void grown() throws SQLException {
        run("UPDATE case_organization SET employees = 1 + FLOOR(employees / 2), funding_stage = 'SEED', last_round = 'SEED', total_raised_yen = NULL"
            + " WHERE applicant_type = 'VENTURE' AND funding_stage IN ('EARLY', 'MIDDLE') AND taken_at < ?", now.minusMonths(14));
        run("UPDATE case_organization SET employees = 1 + FLOOR(employees / 2), funding_stage = 'NONE', last_round = 'NONE', total_raised_yen = NULL"
            + " WHERE applicant_type = 'VENTURE' AND funding_stage = 'SEED' AND taken_at < ?", now.minusMonths(26));
    }

    /** The first organization was founded under another name. */
    private void history(long organization) throws SQLException {
        String event = "INSERT INTO organization_event (organization_id, at, actor_name, kind, field, before_text, after_text) VALUES (?, ?, ?, 'CHANGED', ?, ?, ?)";
        run(event, organization, now.minusMonths(40), "鈴木 幸子", "organizationName", "合同会社アルカディア創薬研究所", "株式会社アルカディアバイオ");
        run(event, organization, now.minusMonths(27), "鈴木 幸子", "fundingStage", "NONE", "SEED");
        run(event, organization, now.minusMonths(9), "鈴木 幸子", "totalRaisedYen", "40000000", "106000000");
    }

    /** Some telephoned before they signed up, and stand twice under two spellings of one number; one of their cases hangs on the second entry. */
    private void twice() throws SQLException {
        List<Object[]> known = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
            "SELECT o.id, o.name, o.corporate_number, o.applicant_type, o.prefecture, MAX(c.id) FROM organization o JOIN consultation_case c ON c.organization_id = o.id"
                + " WHERE o.corporate_number IS NOT NULL AND o.name LIKE '%株式会社%' AND c.status = 'CLOSED' AND o.id > 3"
                + " GROUP BY o.id, o.name, o.corporate_number, o.applicant_type, o.prefecture HAVING COUNT(*) > 1 ORDER BY o.id")) {
            while (rows.next() && known.size() < TWICE) {
                known.add(new Object[] {rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getLong(6)});
            }
        }
        long id = Store.lastId(connection, "organization");
        for (Object[] one : known) {
            String name = ((String) one[0]).replace("株式会社", id % 2 == 0 ? "㈱" : "（株）");
            run("INSERT INTO organization (id, version, applicant_type, name, name_key, corporate_number, prefecture, country, created_at) VALUES (?, 0, ?, ?, ?, ?, ?, 'JP', ?)",
                ++id, one[2], name, Names.organizationKey(name), one[1], one[3], now.minus(200, ChronoUnit.DAYS));
            run("UPDATE consultation_case SET organization_id = ? WHERE id = ?", id, one[4]);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
