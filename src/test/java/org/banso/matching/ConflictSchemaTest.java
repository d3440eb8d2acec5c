package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acceptance 28 and 34 where no program stands between: what the schema itself refuses, whoever writes. */
class ConflictSchemaTest {
    private Connection db;

    @BeforeEach
    void aPair() throws SQLException {
        String url = "jdbc:h2:mem:conflicts" + System.nanoTime() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration", "classpath:db/migration-h2").failOnMissingLocations(false).load().migrate();
        db = DriverManager.getConnection(url, "sa", "");
        run("set referential_integrity false");
        run("insert into assignment (case_id, supporter_id, role, state, expertise, coi_status) values (1, 1, 'LEAD', 'ASKED', 'IP', 'UNCHECKED')");
        run("set referential_integrity true");
    }

    @AfterEach
    void close() throws SQLException {
        run("shutdown");
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void refused(String sql) {
        assertThrows(SQLException.class, () -> run(sql), sql);
    }

    @Test
    void a28_nobodyWorksWithoutAVerdictThatLetsHimAndItStaysWhileHeWorks() throws SQLException {
        String clear = "update assignment set state = 'ACCEPTED', coi_status = 'CLEAR'";
        refused(clear);
        verdict(0);
        refused(clear);
        assertEquals(1, run("update assignment set state = 'DECLINED'"), "whatever is no work is free");
        refused("update conflict_verdict set clear = 2");
        assertEquals(1, run("update conflict_verdict set clear = 1"));
        refused("update assignment set state = 'ACCEPTED', coi_status = 'UNCHECKED'");
        assertEquals(1, run("update assignment set state = 'ACCEPTED', coi_status = 'CLEAR_WITH_MEASURES'"));
        refused("update conflict_verdict set clear = 0");
        refused("delete from conflict_verdict");
        refused("update assignment set case_id = 2");
        refused("insert into assignment (case_id, supporter_id, role, state, expertise, coi_status) values (1, 2, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR')");
        assertEquals(1, run("update assignment set state = 'RELEASED'"));
        assertEquals(1, run("delete from conflict_verdict"));
    }

    private void verdict(int clear) throws SQLException {
        run("set referential_integrity false");
        run("insert into conflict_verdict (case_id, supporter_id, clear, judged_at) values (1, 1, " + clear + ", current_timestamp)");
        run("set referential_integrity true");
    }

    @Test
    void a34_oneAloneDismissesNothingAndSomeFindingsNobodyDoes() throws SQLException {
        run("set referential_integrity false");
        run(dismissal("COI_COMPETITOR", "COMPETITORS", "PROPOSED", "null"));
        run(dismissal("COI_COMPETITOR", "COMPETITORS", "CONFIRMED", "8"));
        refused(dismissal("COI_COMPETITOR", "COMPETITORS", "CONFIRMED", "7"));
        refused(dismissal("COI_COMPETITOR", "COMPETITORS", "CONFIRMED", "null"));
        refused(dismissal("COI_COMPETITOR", "COMPETITORS", "ENDED", "null"));
        refused(dismissal("APPLICANT_OBJECTION", "COMPETITORS", "PROPOSED", "null"));
        refused(dismissal("COI_OFFICER", "TIE", "PROPOSED", "null"));
    }

    private static String dismissal(String reason, String source, String state, String decidedBy) {
        return "insert into conflict_dismissal (supporter_id, case_id, reason, effect, source, found_name, found_seen, dismissal_reason, why, until_on, state, proposed_by, proposed_at,"
            + " decided_by) values (1, 1, '" + reason + "', 'BLOCK', '" + source + "', '㈱ﾊﾝｶｸ', '', 'RECORD_WRONG', '誤記', current_date, '" + state + "', 7, current_timestamp, " + decidedBy + ")";
    }
}
