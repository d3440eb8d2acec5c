package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rooms, hours that supporters have told, and everybody who is booked for the meetings that were told as records. */
final class Diaries {
    private static final int DAYS_BACK = 200;
    private static final String OF_MEETINGS = " from support_record r where r.status in ('PLANNED', 'HELD') and r.start_time is not null and r.end_time > r.start_time"
        + " and r.kind in ('PRE_INTERVIEW', 'SUPPORTER_MEETING', 'FOLLOW_UP', 'GROUP_MENTORING') and r.performed_on >= ?";
    /** The full-time supporter attends one first interview a day in cases of which he was not asked. */
    private static final String SCREENER_SITS_IN = "insert into booking (record_id, who, who_id, on_day, from_time, to_time)"
        + " select r.id, 'SUPPORTER', f.id, r.performed_on, r.start_time, r.end_time from support_record r join account a on a.email = 'screener@demo.example'"
        + " join supporter f on f.account_id = a.id where r.status = 'PLANNED' and r.kind = 'PRE_INTERVIEW' and r.performed_on > ? and r.end_time is not null"
        + " and r.id = (select min(q.id) from support_record q where q.status = 'PLANNED' and q.kind = 'PRE_INTERVIEW' and q.performed_on = r.performed_on and q.end_time is not null)"
        + " and not exists (select 1 from booking b where b.who = 'SUPPORTER' and b.who_id = f.id and b.on_day = r.performed_on)"
        + " and not exists (select 1 from assignment w where w.case_id = r.case_id and w.supporter_id = f.id)";

    private final Connection connection;
    private final LocalDate today;

    Diaries(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    void write() throws SQLException {
        LocalDate since = today.minusDays(DAYS_BACK);
        update("insert into meeting_room (name, location, seats) values ('第1会議室', '日本橋オフィス 3階', 12)");
        update("insert into meeting_room (name, location, seats) values ('第2会議室', '日本橋オフィス 3階', 6)");
        update("insert into meeting_room (name, location, seats, closed) values ('旧応接室', '日本橋オフィス 2階', 4, true)");
        update("insert into appointment (record_id, uid, link) select r.id, concat('meeting-', r.id, '@banso'),"
            + " case when r.method = 'ONLINE' then concat('https://meet.example.jp/banso-', r.id) end" + OF_MEETINGS, since);
        update("insert into booking (record_id, who, who_id, on_day, from_time, to_time) select r.id, 'CASE', r.case_id, r.performed_on, r.start_time, r.end_time" + OF_MEETINGS, since);
        update("insert into booking (record_id, who, who_id, on_day, from_time, to_time) select r.id, 'SUPPORTER', r.supporter_id, r.performed_on, r.start_time, r.end_time"
            + OF_MEETINGS + " and r.supporter_id is not null", since);
        update(SCREENER_SITS_IN, today);
        update("insert into availability (supporter_id, buffer) select s.id, case when mod(s.id, 2) = 0 then 15 else 0 end from supporter s where mod(s.id, 4) <> 3");
        for (int weekday = 1; weekday <= 5; weekday++) {
            update("insert into availability_span (supporter_id, weekday, from_time, to_time) select a.supporter_id, " + weekday + ", '10:00:00', '12:00:00' from availability a"
                + " where mod(a.supporter_id + " + weekday + ", 3) <> 0");
            update("insert into availability_span (supporter_id, weekday, from_time, to_time) select a.supporter_id, " + weekday + ", '14:00:00', '17:30:00' from availability a"
                + " where mod(a.supporter_id + " + weekday + ", 2) = 0");
        }
        update("insert into availability_exception (supporter_id, on_day, extra, from_time, to_time) select a.supporter_id, ?, false, '00:00:00', '23:59:00' from availability a"
            + " where mod(a.supporter_id, 5) = 2", today.plusDays(5));
        update("insert into availability_exception (supporter_id, on_day, extra, from_time, to_time) select a.supporter_id, ?, true, '18:00:00', '20:00:00' from availability a"
            + " where mod(a.supporter_id, 6) = 0", today.plusDays(8));
        connection.commit();
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
