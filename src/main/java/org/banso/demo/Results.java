package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.banso.shared.Jst;

/** What became of the organizations that were helped: about one in nine of the completed cases led to something in the two years after. */
final class Results {
    private static final int ONE_IN = 9;
    /** Kind, yen in millions (0: none), days after the end. */
    private record Kind(String code, int millions, int days) {
    }

    private static final List<Kind> KINDS = List.of(new Kind("FUNDED", 180, 240), new Kind("GRANT", 45, 150), new Kind("PMDA_CONSULT", 0, 120), new Kind("PATENT", 0, 200),
        new Kind("ALLIANCE", 0, 300), new Kind("CTN", 0, 420), new Kind("FUNDED", 650, 500), new Kind("HIRE", 0, 90), new Kind("GRANT", 12, 330), new Kind("LICENSE_OUT", 220, 600),
        new Kind("TRIAL_START", 0, 510), new Kind("APPROVAL", 0, 690), new Kind("LAUNCH", 0, 720), new Kind("FOUNDED", 0, 180), new Kind("STOPPED", 0, 260));
    private static final List<String> EVIDENCE = List.of("PUBLIC", "DOCUMENT", "SELF_REPORTED", "PUBLIC");
    private static final List<String> ATTRIBUTION = List.of("PARTIAL", "DIRECT", "UNKNOWN");

    private final Connection connection;
    private final LocalDate today;

    Results(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    void write() throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(Jst.startOf(today), ZoneOffset.UTC);
        try (Statement read = connection.createStatement();
             ResultSet ended = read.executeQuery("select c.id, c.closed_at, a.id from consultation_case c join account a on a.email = 'staff@demo.example' where c.status = 'CLOSED'"
                 + " and c.close_reason = 'COMPLETED' and mod(c.id, " + ONE_IN + ") = 4 order by c.id");
             PreparedStatement outcome = connection.prepareStatement("insert into outcome (outcome_kind, happened_on, amount_yen, evidence, url, attribution, note, state, recorded_by,"
                 + " recorded_at, checked_by, checked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", Statement.RETURN_GENERATED_KEYS);
             PreparedStatement of = connection.prepareStatement("insert into outcome_case (outcome_id, case_id) values (?, ?)")) {
            for (int i = 0; ended.next(); i++) {
                Kind kind = KINDS.get(i % KINDS.size());
                LocalDate on = ended.getObject(2, LocalDateTime.class).toLocalDate().plusDays(kind.days());
                if (on.isAfter(today)) {
                    continue;
                }
                String evidence = EVIDENCE.get(i % EVIDENCE.size());
                boolean reported = evidence.equals("SELF_REPORTED") && on.isAfter(today.minusMonths(8));
                add(outcome, kind.code(), on, kind.millions() == 0 ? null : kind.millions() * 1_000_000L, evidence, evidence.equals("PUBLIC") ? "https://news.example.jp/" + (1000 + i) : null,
                    reported ? "UNKNOWN" : ATTRIBUTION.get(i % ATTRIBUTION.size()), null, reported ? "REPORTED" : "CHECKED", reported ? null : ended.getLong(3), now,
                    reported ? null : ended.getLong(3), reported ? null : now);
                try (ResultSet keys = outcome.getGeneratedKeys()) {
                    keys.next();
                    add(of, keys.getLong(1), ended.getLong(1));
                }
            }
        }
        connection.commit();
    }

    private static void add(PreparedStatement into, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
        into.executeUpdate();
    }
}
