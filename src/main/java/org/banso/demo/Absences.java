package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.banso.shared.Jst;

/** Who is away, and who stands in a row to be asked: one row that runs, and one in which nobody was left. */
final class Absences {
    private static final String ASKED = "a.state = 'ASKED' and a.coi_declared_at is null and a.answer_due_on >= ?";
    private static final String RUNNING = "select min(c.id) from consultation_case c where c.status = 'MATCHING' and exists (select 1 from assignment a where a.case_id = c.id and "
        + ASKED + ") and not exists (select 1 from assignment a where a.case_id = c.id and a.state = 'ACCEPTED')";
    private static final String IN_VAIN = "select min(c.id) from consultation_case c where c.status = 'MATCHING' and exists (select 1 from assignment a where a.case_id = c.id"
        + " and a.state in ('DECLINED', 'EXPIRED')) and not exists (select 1 from assignment a where a.case_id = c.id and a.state in ('ASKED', 'ACCEPTED')"
        + " and (a.answer_due_on >= ? or a.state = 'ACCEPTED' or a.coi_declared_at is not null))";
    private static final String ROUND = "insert into asking_round (case_id, open_case_id, role, wanted, answer_days, state, made_by, made_at, started_by, started_at, ended_at)"
        + " select c.id, ";

    private final Connection connection;
    private final LocalDate today;
    private final Instant now;

    Absences(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
        this.now = Jst.startOf(today);
    }

    void write() throws SQLException {
        away("S0012", today.plusDays(6), today.plusDays(17));
        away("S0031", today.minusDays(3), today.plusDays(9));
        away("S0048", today.plusDays(20), today.plusDays(34));
        Long running = first(RUNNING);
        if (running != null) {
            row(running, "c.id", "RUNNING", "null");
            update("insert into asking_turn (round_id, supporter_id, place, state, asked_at) select r.id, a.supporter_id, row_number() over (order by a.id), 'ASKED', a.asked_at"
                + " from asking_round r join assignment a on a.case_id = r.case_id where r.case_id = ? and " + ASKED, running, today);
            update("update asking_round set wanted = (select count(*) from asking_turn t where t.round_id = asking_round.id) where case_id = ?", running);
            update("insert into asking_turn (round_id, supporter_id, place, state) select r.id, s.id, 10 + row_number() over (order by s.id), 'WAITING' from asking_round r"
                + " join supporter s on s.status = 'ACTIVE' and s.capacity_hours > 2 where r.case_id = ? and s.id in (select x.supporter_id from supporter_expertise x"
                + " join case_expertise e on e.code = x.code where e.case_id = r.case_id) and s.id not in (select a.supporter_id from assignment a where a.case_id = r.case_id)"
                + " order by s.id limit 3", running);
        }
        Long inVain = first(IN_VAIN);
        if (inVain != null) {
            row(inVain, "null", "EXHAUSTED", "?");
            update("insert into asking_turn (round_id, supporter_id, place, state, asked_at, ended_at) select r.id, a.supporter_id, row_number() over (order by a.id), 'PASSED',"
                + " a.asked_at, coalesce(a.answered_at, r.ended_at) from asking_round r join assignment a on a.case_id = r.case_id where r.case_id = ?", inVain);
        }
        connection.commit();
    }

    private void row(long caseId, String open, String state, String ended) throws SQLException {
        String sql = ROUND + open + ", 'LEAD', 1, 3, '" + state + "', a.id, ?, a.id, ?, " + ended
            + " from consultation_case c join account a on a.id = c.owner_account_id where c.id = ?";
        LocalDateTime at = at(now.minusSeconds(86_400));
        if ("null".equals(ended)) {
            update(sql, at, at, caseId);
        } else {
            update(sql, at, at, at(now), caseId);
        }
    }

    private void away(String code, LocalDate from, LocalDate to) throws SQLException {
        update("insert into supporter_leave (supporter_id, from_on, to_on, entered_by, entered_at) select s.id, ?, ?, s.account_id, ? from supporter s where s.code = ?",
            from, to, at(now.minusSeconds(86_400L * 9)), code);
    }

    private Long first(String sql) throws SQLException {
        try (PreparedStatement statement = prepared(sql, today); ResultSet rows = statement.executeQuery()) {
            rows.next();
            long id = rows.getLong(1);
            return rows.wasNull() ? null : id;
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static LocalDateTime at(Instant when) {
        return LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
