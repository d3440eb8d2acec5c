package org.banso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.banso.browser.BansoServer;
import org.banso.it.MySqlServer;
import org.banso.it.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application is killed while people file: what was acknowledged is there, nothing is half there. On MySQL, as in production. */
class CrashMySqlIT {
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 12;
    private static final List<String> APPLICANTS = List.of("applicant@demo.example", "applicant2@demo.example", "applicant3@demo.example");

    private static MySqlServer mysql;

    @BeforeAll
    static void start() {
        mysql = TestDatabase.anotherServer("mysql-crash");
        TestDatabase.fillDemo(mysql);
    }

    @AfterAll
    static void stop() {
        mysql.close();
    }

    @Test
    void a78_killedWhilePeopleFileEveryAcknowledgedCaseIsThere() throws Exception {
        BansoServer server = BansoServer.start(Map.of("BANSO_DEMO", "false", "BANSO_DB_URL", mysql.url()));
        var acknowledged = new ConcurrentLinkedQueue<String>();
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
        server.process().destroyForcibly();
        people.shutdown();
        people.awaitTermination(60, TimeUnit.SECONDS);
        server.stop();

        for (String number : acknowledged) {
            assertEquals(1, count("select count(*) from consultation_case where case_no = '" + number + "' and status = 'RECEIVED'"), number);
        }
        assertEquals(0, count("select count(*) from consultation_case c where c.case_no is not null and c.status <> 'DRAFT' and not exists"
            + " (select 1 from case_event e where e.case_id = c.id and e.to_status = 'RECEIVED')"), "no case without its event");
        assertEquals(0, count("select count(*) from (select e.case_id from case_event e where e.transition = 'T02' group by e.case_id having count(*) > 1) twice"), "no event twice");
        assertEquals(0, count("select count(*) from case_number n where n.last_number <> (select count(*) from consultation_case c where c.desk = n.desk"
            + " and c.received_fy = n.fiscal_year and c.case_no is not null)"), "no gap in the numbers");
        for (String number : acknowledged) {
            assertEquals(1, count("select count(*) from outbox_letter l join consultation_case c on c.id = l.case_id where c.case_no = '" + number + "'"), "one letter for " + number);
        }
        BansoServer again = BansoServer.start(Map.of("BANSO_DEMO", "false", "BANSO_DB_URL", mysql.url()));
        try {
            assertTrue(new FilingRun(again.url(), APPLICANTS.get(0)).file() != null, "the desk is open again");
        } finally {
            again.stop();
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = mysql.administrator(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql.replaceAll("(consultation_case|case_event|case_number|outbox_letter)", MySqlServer.DATABASE + ".$1"))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
