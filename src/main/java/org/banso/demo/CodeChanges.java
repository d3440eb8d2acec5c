package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Code lists with a past: two codes that had other words, and one that is offered no more but held by old cases. */
final class CodeChanges {

    private CodeChanges() {
    }

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO code_label_history (list, code, label_ja, label_en, from_on, to_on) VALUES"
                + " ('howKnown', 'PRESS', '新聞・雑誌', 'Newspaper or magazine', NULL, '2021-03-31'),"
                + " ('productType', 'MED_IT', '院内システム', 'Hospital system', NULL, '2022-03-31')");
            statement.executeUpdate("INSERT INTO code_list_entry (list, code, label_ja, label_en, position, valid_to) VALUES"
                + " ('howKnown', 'FLYER', 'チラシ・ポスター', 'Flyer or poster', 8, '2022-03-31')");
            statement.executeUpdate("UPDATE consultation_case SET how_known = 'FLYER' WHERE how_known = 'ACQUAINTANCE' AND received_fy <= 2021 AND MOD(id, 3) = 0");
        }
    }
}
