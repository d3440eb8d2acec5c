package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Kept databases: which offers fell and which the office took back, where the history of the case has more than one of them. */
class OffersTakenBackTest {
    private final String url = "jdbc:h2:mem:offers" + System.nanoTime() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    private void migrate(String to) {
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration", "classpath:db/migration-h2").failOnMissingLocations(false).target(to).load().migrate();
    }

    @Test
    void aLaterOfferThatRanOutSaysNothingOfOneTakenBack() throws SQLException {
        migrate("310");
        try (Connection db = DriverManager.getConnection(url, "sa", ""); Statement run = db.createStatement()) {
            run.execute("set referential_integrity false");
            for (int caseId = 1; caseId <= 2; caseId++) {
                run.execute("insert into consultation_case (id, desk, status, organization_id, title, created_at) values (" + caseId
                    + ", 'VENTURE', 'IN_SUPPORT', 1, '㈱𠮷田の細胞シート', '2026-05-01 09:00:00')");
            }
            offer(run, 1, 1, "WITHDRAWN", 1, "7");
            offer(run, 2, 1, "EXPIRED", 2, "null");
            offer(run, 3, 2, "WITHDRAWN", 1, "null");
            offer(run, 4, 2, "WITHDRAWN", 2, "7");
            migrate("321");
            assertEquals(List.of("FALLEN", "EXPIRED", "FALLEN", "WITHDRAWN"), states(run), "as V311 left them");
            migrate("latest");
            assertEquals(List.of("WITHDRAWN", "EXPIRED", "FALLEN", "WITHDRAWN"), states(run));
            run.execute("shutdown");
        }
    }

    private static void offer(Statement run, int id, int caseId, String state, int day, String actor) throws SQLException {
        run.execute("insert into meeting_offer (id, case_id, kind, method, state, answer_by, offered_by, offered_at, settled_at) values (" + id + ", " + caseId
            + ", 'SUPPORTER_MEETING', 'ONLINE', '" + state + "', '2026-06-10', 7, '2026-06-01 09:00:00', '2026-06-0" + day + " 10:00:00.000001')");
        run.execute("insert into case_event (case_id, kind, actor_account_id, at, note) values (" + caseId + ", 'MEETING_OFFER_ENDED', " + actor + ", '2026-06-0" + day
            + " 10:00:00.000002', '" + state + "')");
    }

    private static List<String> states(Statement run) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet rows = run.executeQuery("select state from meeting_offer order by id")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
