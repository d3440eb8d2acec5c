package org.banso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the office changed in filed kartes and why, to which agencies applicants let it speak, and how they rated their supporters: so that nothing stands empty. */
final class KarteTraces {
    /** A third of the screened cases had their summary completed by telephone, a fourth their priority raised, a fifth a consent given. */
    private static final List<String> WORK = List.of(
        edited("screened_at", "productSummary", "面談前の電話で詳しく聞き取ったため", "mod(c.id, 3) = 0 and c.product_summary is not null"),
        changed("productSummary", "substring(c.product_summary, 1, 20)", "c.product_summary"),
        edited("first_response_at", "priority", "学会発表までの日数が短いため", "mod(c.id, 4) = 1 and c.priority = 'HIGH'"),
        changed("priority", "'NORMAL'", "'HIGH'"),
        "insert into case_consent (version, case_id, agency, scope, given_on) select 0, c.id, case when mod(c.id, 2) = 0 then 'PMDA' else 'AMED' end,"
            + " '相談の概要と開発の段階。未公開の発明の内容は含めない。', c.consulted_on from consultation_case c where c.screened_at is not null and mod(c.id, 5) = 0",
        edited("screened_at", "consents", "初回の電話で確認した", "mod(c.id, 5) = 0"),
        "insert into case_field_change (event_id, case_id, field, old_value, new_value) select e.id, e.case_id, 'consents', '',"
            + " concat(s.agency, ' / ', s.given_on, ' / ', s.scope) from case_event e join case_consent s on s.case_id = e.case_id where e.note = 'consents'",
        "insert into assignment_rating (version, assignment_id, rating, rated_at) select 0, a.id, max(s.supporter_expertise), max(s.answered_at) from assignment a"
            + " join survey_response s on s.case_id = a.case_id where s.answered_at is not null and s.supporter_expertise is not null and a.start_on is not null"
            + " and a.state in ('ACCEPTED', 'RELEASED') and a.coi_status like 'CLEAR%' group by a.id");

    private KarteTraces() {
    }

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : WORK) {
                statement.execute(sql);
            }
        }
        connection.commit();
    }

    private static String edited(String at, String field, String why, String which) {
        return "insert into case_event (case_id, kind, actor_account_id, actor_name, at, note, why) select c.id, 'EDITED', a.id, a.display_name, c." + at
            + ", '" + field + "', '" + why + "' from consultation_case c join account a on a.id = c.owner_account_id where c.screened_at is not null and c." + at
            + " is not null and " + which;
    }

    private static String changed(String field, String before, String after) {
        return "insert into case_field_change (event_id, case_id, field, old_value, new_value) select e.id, e.case_id, e.note, " + before + ", " + after
            + " from case_event e join consultation_case c on c.id = e.case_id where e.kind = 'EDITED' and e.note = '" + field + "'";
    }
}
