package org.banso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.banso.browser.BansoServer;
import org.banso.it.MySqlServer;
import org.banso.it.TestDatabase;
import org.banso.it.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The application is killed while people file and accounting closes a month: what was acknowledged is there, nothing is half there, and what was begun
 * is gone on with. On MySQL, as in production.
 */
class CrashMySqlIT {
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 12;
    private static final int SUPPORTERS = 300;
    private static final int SETTLED_BEFORE_THE_KILL = 50;
    private static final List<String> APPLICANTS = List.of("applicant@demo.example", "applicant2@demo.example", "applicant3@demo.example");

    private static MySqlServer mysql;
    private static Look look;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private YearMonth month;
    private long toSettle;

    @BeforeAll
    static void start() {
        mysql = TestDatabase.rough();
        look = new Look(mysql);
    }

    @Test
    void a78_killedInTheMiddleNothingAcknowledgedIsLostAndNothingIsDoneTwice() throws Exception {
        month = Closing.month(look);
        Closing.fill(look, month, SUPPORTERS, 2);
        toSettle = count("select count(distinct supporter_id) from work_log where state = 'APPROVED' and work_month <= " + Closing.number(month));
        BansoServer server = server();
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        var people = Executors.newFixedThreadPool(APPLICANTS.size());
        for (String mail : APPLICANTS) {
            people.submit(() -> {
                var person = new FilingRun(server.url(), mail);
                for (String number = person.file(); number != null; number = person.file()) {
                    acknowledged.add(number);
                    enough.countDown();
                }
            });
        }
        assertTrue(enough.await(120, TimeUnit.SECONDS), "people file");
        String job = Closing.begin(new Visit(server.url()), look, month);
        until("months are closed", "select count(*) >= " + SETTLED_BEFORE_THE_KILL + " from fee_statement where month_no = " + Closing.number(month));
        server.process().destroyForcibly();
        people.shutdown();
        people.awaitTermination(60, TimeUnit.SECONDS);
        server.stop();

        everyAcknowledgedCaseIsThereAndWhole();
        assertEquals("RUNNING", look.first("select state from job where id = " + job), "killed in the middle");
        assertTrue(settled() < toSettle, "killed in the middle");
        everySupporterIsSettledWhollyOrNotAtAll();

        // As if the two minutes had passed after which a silent worker's job is another's.
        look.change("update job set beat_at = beat_at - interval 3 minute where id = " + job);
        BansoServer again = server();
        try {
            assertTrue(new FilingRun(again.url(), APPLICANTS.get(0)).file() != null, "the desk is open again");
            until("the closing is gone on with", "select count(*) from job where finished_at is not null and id = " + job);
            assertEquals("DONE 2", look.first("select concat(state, ' ', attempt) from job where id = " + job));
            assertEquals(toSettle, settled(), "nobody is left out");
            assertEquals(0, count("select count(*) from work_log where state = 'APPROVED' and work_month <= " + Closing.number(month)));
            everySupporterIsSettledWhollyOrNotAtAll();
            assertEquals(1, count("select count(*) from fee_month where closed_at is not null and month_no = " + Closing.number(month)));
        } finally {
            again.stop();
        }
    }

    private static BansoServer server() {
        return BansoServer.start(Map.of("BANSO_DEMO", "false", "BANSO_DB_URL", mysql.url()));
    }

    private void everyAcknowledgedCaseIsThereAndWhole() throws SQLException {
        for (String number : acknowledged) {
            assertEquals(1, count("select count(*) from consultation_case where case_no = '" + number + "' and status = 'RECEIVED'"), number);
            assertEquals(1, count("select count(*) from outbox_letter l join consultation_case c on c.id = l.case_id where c.case_no = '" + number + "'"), "one letter for " + number);
        }
        assertEquals(0, count("select count(*) from consultation_case c where c.case_no is not null and c.status <> 'DRAFT' and not exists"
            + " (select 1 from case_event e where e.case_id = c.id and e.to_status = 'RECEIVED')"), "no case without its event");
        assertEquals(0, count("select count(*) from (select e.case_id from case_event e where e.transition = 'T02' group by e.case_id having count(*) > 1) twice"), "no event twice");
        assertEquals(0, count("select count(*) from case_number n where n.last_number <> (select count(*) from consultation_case c where c.desk = n.desk"
            + " and c.received_fy = n.fiscal_year and c.case_no is not null)"), "no gap in the numbers");
    }

    /** The ledger equals the statements, and the time of whoever has a statement stands in it, each piece once. */
    private void everySupporterIsSettledWhollyOrNotAtAll() throws SQLException {
        assertEquals(0, count("select count(*) from fee_statement t left join (select statement_id, sum(fee_yen) as fee, sum(minutes) as minutes, sum(travel_yen) as travel from fee_entry"
            + " group by statement_id) e on e.statement_id = t.id where coalesce(e.fee, -1) <> t.fee_yen or e.minutes <> t.minutes or e.travel <> t.travel_yen"), "ledger and statements");
        assertEquals(0, count("select count(*) from work_log l where (l.state = 'FIXED') <> (exists (select 1 from fee_entry e where e.log_id = l.id))"), "fixed is what the ledger holds");
        assertEquals(0, count("select count(*) from work_log l join fee_statement t on t.supporter_id = l.supporter_id and t.month_no = " + Closing.number(month)
            + " where l.state = 'APPROVED' and l.work_month <= t.month_no"), "nobody by half");
        assertEquals(settled(), count("select count(distinct supporter_id) from fee_statement where month_no = " + Closing.number(month)), "nobody twice");
    }

    private long settled() throws SQLException {
        return count("select count(*) from fee_statement where month_no = " + Closing.number(month));
    }

    private static void until(String what, String sql) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (count(sql) == 0) {
            assertTrue(System.nanoTime() < end, what);
        }
    }

    private static long count(String sql) throws SQLException {
        return Long.parseLong(look.first(sql));
    }
}
