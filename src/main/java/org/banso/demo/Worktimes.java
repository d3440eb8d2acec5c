package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.banso.shared.Jst;

/**
 * Half a year of supporters' working time, told from what they recorded: the months before the last are closed, the last one is
 * approved for the most part, this one is under way. A record or two of the newest is left for whoever tries it out.
 */
final class Worktimes {
    private static final int MONTHS = 6;
    private static final String LOG = "insert into work_log (supporter_id, account_id, case_id, record_id, standing_record_id, kind, worked_on, work_month, start_time, end_time, break_minutes,"
        + " minutes, travel_yen, travel_route, note, unpaid, state, made_at, submitted_at, confirmed_by, confirmed_at, approved_by, approved_at, fixed_by, fixed_at)";
    /** In the order of the columns above, up to the state. */
    private static final String OF_RECORDS = " select r.supporter_id, s.account_id, r.case_id, r.id, r.id, case when r.kind in ('DOC_REVIEW', 'PITCH', 'PLAN') then 'REVIEW' else 'MEETING' end,"
        + " r.performed_on, ?, null, null, 0, r.minutes, case when r.method = 'VISIT' then 1480 else 0 end, case when r.method = 'VISIT' then '最寄り駅から相談者の研究所まで 往復' else null end,"
        + " '面談と記録', case when s.employment = 'FULL_TIME' then 'FULL_TIME' when not s.payable then 'NOT_PAYABLE' else null end, ";
    private static final String FROM = " from support_record r join supporter s on s.id = r.supporter_id, account o, account m, account f where r.status = 'HELD' and r.minutes > 0"
        + " and s.account_id is not null and o.email = 'staff@demo.example' and m.email = 'manager@demo.example' and f.email = 'accounting@demo.example'"
        + " and r.performed_on between ? and ? and r.id <> (select max(x.id) from support_record x where x.supporter_id = r.supporter_id and x.status = 'HELD') and ";

    private final Connection connection;
    private final LocalDate today;

    Worktimes(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    void write() throws SQLException {
        YearMonth now = YearMonth.from(today);
        for (YearMonth month = now.minusMonths(MONTHS); month.isBefore(now.minusMonths(1)); month = month.plusMonths(1)) {
            logs(month, "FIXED", "1 = 1");
            close(month);
        }
        logs(now.minusMonths(1), "APPROVED", "mod(r.id, 8) not in (1, 2)");
        logs(now.minusMonths(1), "CONFIRMED", "mod(r.id, 8) = 1");
        logs(now.minusMonths(1), "SUBMITTED", "mod(r.id, 8) = 2");
        logs(now, "CONFIRMED", "mod(r.id, 4) = 1");
        logs(now, "SUBMITTED", "mod(r.id, 4) in (2, 3)");
        connection.commit();
    }

    /** What was recorded in the month, in this state; the moments follow the month. */
    private void logs(YearMonth month, String state, String which) throws SQLException {
        boolean confirmed = !state.equals("SUBMITTED");
        boolean approved = confirmed && !state.equals("CONFIRMED");
        boolean fixed = state.equals("FIXED");
        LocalDateTime at = moment(month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today);
        update(LOG + OF_RECORDS + "'" + state + "', ?, ?, " + (confirmed ? "o.id, ?" : "null, null") + ", " + (approved ? "m.id, ?" : "null, null") + ", "
            + (fixed ? "f.id, ?" : "null, null") + FROM + which, values(month, at, (confirmed ? 1 : 0) + (approved ? 1 : 0) + (fixed ? 1 : 0)));
    }

    private static Object[] values(YearMonth month, LocalDateTime at, int steps) {
        var values = new Object[5 + steps];
        values[0] = number(month);
        for (int i = 1; i < 3 + steps; i++) {
            values[i] = at;
        }
        values[3 + steps] = month.atDay(1);
        values[4 + steps] = month.atEndOfMonth();
        return values;
    }

    /** By the rates the program comes with; a day is paid as a whole. */
    private void close(YearMonth month) throws SQLException {
        LocalDateTime at = moment(month.plusMonths(1).atDay(5));
        update("insert into fee_month (month_no, started_by, started_at, closed_at) select ?, id, ?, ? from account where email = 'accounting@demo.example'", number(month), at, at);
        update("insert into fee_statement (supporter_id, month_no, minutes, fee_yen, travel_yen, withheld_yen, made_at) select x.supporter_id, ?, sum(x.minutes), sum(x.fee), sum(x.travel),"
            + " floor(sum(x.fee) * 1021 / 10000), ? from (select l.supporter_id, l.worked_on, sum(l.minutes) as minutes, sum(l.travel_yen) as travel,"
            + " least(30900, floor(sum(case when l.unpaid is null then l.minutes else 0 end) / 30) * 2575) as fee from work_log l where l.work_month = ? group by l.supporter_id, l.worked_on) x"
            + " group by x.supporter_id", number(month), at, number(month));
        entries(month, at);
    }

    private void entries(YearMonth month, LocalDateTime at) throws SQLException {
        String sql = "select l.id, t.id, l.supporter_id, l.worked_on, l.minutes, l.travel_yen, case when l.unpaid is null then l.minutes else 0 end from work_log l join fee_statement t"
            + " on t.supporter_id = l.supporter_id and t.month_no = l.work_month where l.work_month = ? order by l.supporter_id, l.worked_on, l.id";
        try (PreparedStatement read = connection.prepareStatement(sql);
             PreparedStatement write = connection.prepareStatement("insert into fee_entry (statement_id, supporter_id, log_id, rate_id, worked_on, minutes, paid_minutes, fee_yen, travel_yen, made_at)"
                 + " select ?, ?, ?, min(id), ?, ?, ?, ?, ?, ? from fee_rate")) {
            read.setObject(1, number(month));
            String day = "";
            int before = 0;
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    String same = rows.getLong(3) + " " + rows.getString(4);
                    before = same.equals(day) ? before : 0;
                    day = same;
                    int paid = rows.getInt(7);
                    set(write, rows.getLong(2), rows.getLong(3), rows.getLong(1), rows.getObject(4, LocalDate.class), rows.getInt(5), paid, fee(before + paid) - fee(before), rows.getLong(6), at);
                    before += paid;
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }

    private static long fee(int minutes) {
        return Math.min(30_900, minutes / 30 * 2575L);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static LocalDateTime moment(LocalDate day) {
        Instant at = Jst.startOf(day).plusSeconds(9 * 3600);
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
