package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.banso.shared.Jst;

/** Times for a meeting that wait for the choice of the demo's applicant, on hours at which nobody of it is booked. */
final class OpenOffer {
    private static final String CASE = "select c.id, a.supporter_id, c.owner_account_id from consultation_case c join assignment a on a.case_id = c.id"
        + " join membership m on m.organization_id = c.organization_id join account x on x.id = m.account_id where x.email = 'applicant@demo.example'"
        + " and c.status = 'IN_SUPPORT' and a.state = 'ACCEPTED' and a.coi_status = 'CLEAR' and c.owner_account_id is not null"
        + " order by case when c.owner_account_id = (select id from account where email = 'staff@demo.example') then 0 else 1 end, c.id desc, a.id";
    private static final LocalTime[] HOURS = {LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(15, 30)};

    private final Connection connection;
    private final Workdays days = new Workdays();
    private final Instant now;
    private final LocalDate today;

    OpenOffer(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
        this.today = Jst.day(now);
    }

    void write() throws SQLException {
        long[] of;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(CASE)) {
            if (!row.next()) {
                return;
            }
            of = new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
        }
        LocalDate answerBy = days.plus(today, 3);
        long offer = add("insert into meeting_offer (case_id, kind, supporter_id, method, link, state, answer_by, offered_by, offered_at)"
            + " values (?, 'SUPPORTER_MEETING', ?, 'ONLINE', 'https://meet.example.jp/banso-next', 'OPEN', ?, ?, ?)", of[0], of[1], answerBy, of[2],
            LocalDateTime.ofInstant(now.minusSeconds(86_400), ZoneOffset.UTC));
        LocalDate day = days.plus(answerBy, 1);
        for (int found = 0; found < 3; day = days.plus(day, 1)) {
            for (LocalTime from : HOURS) {
                if (found < 3 && isFree(of, day, from)) {
                    offer(offer, of, day, from);
                    found++;
                    break;
                }
            }
        }
        connection.commit();
    }

    private void offer(long offer, long[] of, LocalDate day, LocalTime from) throws SQLException {
        long time = add("insert into offered_time (offer_id, on_day, from_time, to_time) values (?, ?, ?, ?)", offer, day, from, from.plusHours(1));
        add("insert into booking (time_id, who, who_id, on_day, from_time, to_time) values (?, 'CASE', ?, ?, ?, ?)", time, of[0], day, from, from.plusHours(1));
        add("insert into booking (time_id, who, who_id, on_day, from_time, to_time) values (?, 'SUPPORTER', ?, ?, ?, ?)", time, of[1], day, from, from.plusHours(1));
        add("insert into booking (time_id, who, who_id, on_day, from_time, to_time) values (?, 'ACCOUNT', ?, ?, ?, ?)", time, of[2], day, from, from.plusHours(1));
    }

    private boolean isFree(long[] of, LocalDate day, LocalTime from) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from booking where on_day = ? and from_time < ? and to_time > ?"
                + " and (who = 'CASE' and who_id = ? or who = 'SUPPORTER' and who_id = ? or who = 'ACCOUNT' and who_id = ?)")) {
            Object[] values = {day, from.plusHours(1), from, of[0], of[1], of[2]};
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) == 0;
            }
        }
    }

    private long add(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
