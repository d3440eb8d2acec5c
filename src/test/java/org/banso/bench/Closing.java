package org.banso.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.banso.browser.BansoServer;
import org.banso.demo.DemoData;
import org.banso.it.Visit;

/** The monthly closing of honoraria: 500 supporters with eight pieces of working time each. */
final class Closing {
    private static final String NAME = "closing: 500 supporters";
    private static final int SUPPORTERS = 500;
    private static final int EACH = 8;
    private static final String ACCOUNTING = "accounting@demo.example";
    private static final long PATIENCE_MS = 120_000;

    private final BansoServer server;
    private final Look look;
    private final Report report;

    Closing(BansoServer server, Look look, Report report) {
        this.server = server;
        this.look = look;
        this.report = report;
    }

    /** Whether it is asked for. */
    static boolean wanted(Pattern only) {
        return only.matcher(NAME).find();
    }

    /** Closes the month after the last closed one, or last month; what an earlier run closed stays. */
    void run() throws Exception {
        YearMonth month = month(look);
        if (!month.isBefore(YearMonth.now())) {
            Bench.say("%s: every month is closed already", NAME);
            return;
        }
        accountant();
        fill(look, month, SUPPORTERS, EACH);
        String job = begin(new Visit(server.url()), look, month);
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < end && look.first("select state from job where id = " + job + " and state in ('QUEUED', 'RUNNING')") != null) {
            Thread.sleep(200);
        }
        double seconds = Double.parseDouble(look.first("select timestampdiff(microsecond, started_at, coalesce(finished_at, utc_timestamp(6))) / 1e6 from job where id = " + job));
        long people = Long.parseLong(look.first("select count(*) from fee_statement where month_no = " + number(month)));
        boolean right = "DONE".equals(look.first("select state from job where id = " + job)) && people >= SUPPORTERS
            && look.first("select t.id from fee_statement t where t.month_no = " + number(month) + " and t.fee_yen <> (select sum(e.fee_yen) from fee_entry e where e.statement_id = t.id) limit 1") == null;
        report.single(NAME, seconds, people * EACH, right, people + " statements");
    }

    /** The month that is closed next. */
    static YearMonth month(Look look) throws SQLException {
        String last = look.first("select max(month_no) from fee_month");
        return last == null ? YearMonth.now().minusMonths(1) : YearMonth.of(Integer.parseInt(last) / 100, Integer.parseInt(last) % 100).plusMonths(1);
    }

    /** A database filled before there was the role has nobody who may close a month. */
    private void accountant() throws SQLException {
        look.change("insert ignore into account (email, display_name, password_hash, verified_at, created_at) select '" + ACCOUNTING
            + "', '西村 恵', password_hash, verified_at, created_at from account where email = 'manager@demo.example'");
        look.change("insert ignore into account_role (account_id, role) select id, 'ACCOUNTING' from account where email = '" + ACCOUNTING + "'");
    }

    /** Accounting asks for it. @return the job's id */
    static String begin(Visit visit, Look look, YearMonth month) throws SQLException {
        visit.signIn(ACCOUNTING, DemoData.PASSWORD);
        String path = "/accounting/months/" + month;
        Form.of(visit.get(path).body(), "closing").set("closing:close", "").post(visit, path);
        return look.first("select max(id) from job where kind = 'fee-closing'");
    }

    /** More supporters than the office has, at most one for every case, each with so many pieces of approved time. */
    static void fill(Look look, YearMonth month, int supporters, int each) throws SQLException {
        LocalDate first = month.atDay(1);
        look.change("insert ignore into supporter (code, name, name_kana, email, employment, status, prefecture, online, capacity_hours, languages, product_types, phases,"
            + " term_from, term_to, public_profile, payable) select concat('B', x.id), concat('計測 ', x.id), 'ケイソク', concat('bench', x.id, '@bench.example'), 'PART_TIME', 'CANDIDATE', '13', true, 0,"
            + " 'ja', 'DRUG', 'BASIC', current_date, current_date, false, true from (select id from consultation_case order by id limit "
            + supporters + ") x");
        for (int i = 0; i < each; i++) {
            look.change("insert into work_log (supporter_id, account_id, case_id, kind, worked_on, work_month, break_minutes, minutes, travel_yen, state, made_at, submitted_at, confirmed_by,"
                + " confirmed_at, approved_by, approved_at) select s.id, 0, (select min(id) from consultation_case), 'MEETING', '" + first.plusDays(i * 3 / 2) + "', " + number(month)
                + ", 0, " + (35 + 20 * i) + ", 0, 'APPROVED', utc_timestamp(6), utc_timestamp(6), o.id, utc_timestamp(6), m.id, utc_timestamp(6) from supporter s, account o, account m"
                + " where s.code like 'B%' and o.email = 'staff@demo.example' and m.email = 'manager@demo.example'");
        }
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
