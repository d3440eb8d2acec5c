package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Jst;

/**
 * Two findings that a reviewer calls false hits, one confirmed by a colleague and one that waits for him. Each is about a vendor
 * whose name is that of a supporter's employer.
 */
final class FalseHits {
    private static final String COLLEAGUE = "insert into account (email, display_name, verified_at, created_at, password_hash)"
        + " select 'coi2@demo.example', '木村 栞', verified_at, created_at, password_hash from account where email = 'coi@demo.example'";
    private static final String HER_ROLE = "insert into account_role (account_id, role) select id, 'COI_REVIEWER' from account where email = 'coi2@demo.example'";
    /** Supporters whose employer nobody else has, beside running cases with which they have nothing to do. */
    private static final String PAIRS = "select c.id, s.id, a.organization_name, a.name_key, a.from_on, a.to_on from consultation_case c, supporter s"
        + " join supporter_affiliation a on a.supporter_id = s.id where c.status = 'IN_SUPPORT' and s.employment = 'PART_TIME' and s.status = 'ACTIVE' and a.to_on is null"
        + " and not exists (select 1 from assignment x where x.case_id = c.id and x.supporter_id = s.id)"
        + " and not exists (select 1 from supporter_affiliation b where b.name_key = a.name_key and b.supporter_id <> s.id)"
        + " and not exists (select 1 from supporter_tie t where t.supporter_id = s.id) and mod(s.id, 7) = mod(c.id, 7) order by c.id desc, s.id desc limit 40";
    private static final String VENDOR = "insert into collaborator (version, case_id, position, organization, organization_key, role, has_contract, may_contact)"
        + " values (0, ?, 50, ?, ?, 'STUDY_VENDOR', true, false)";
    private static final String HIT = "insert into conflict_dismissal (version, supporter_id, case_id, reason, effect, source, found_name, found_from, found_to, found_seen,"
        + " dismissal_reason, why, until_on, state, proposed_by, proposed_at, decided_by, decided_at) select 0, ?, ?, 'COI_ENGAGED', 'BLOCK', 'COLLABORATORS', ?, ?, ?, ?,"
        + " 'NAMESAKE_BODY', ?, ?, ?, p.id, ?, d.id, ? from account p left join account d on d.email = ? where p.email = ?";
    private static final String REVIEWER = "coi@demo.example";
    private static final String SECOND = "coi2@demo.example";
    private static final long DAY = 86_400L;

    private FalseHits() {
    }

    private record Pair(long caseId, long supporterId, String name, String key, LocalDate from, LocalDate to) {
    }

    static void write(Connection connection, Instant now) throws SQLException {
        run(connection, COLLEAGUE);
        run(connection, HER_ROLE);
        List<Pair> pairs = pairs(connection);
        Pair first = pairs.get(0);
        Pair second = pairs.stream().filter(pair -> pair.caseId() != first.caseId() && pair.supporterId() != first.supporterId()).findFirst().orElseThrow();
        hit(connection, first, "登記で確かめたところ、本店も代表者も異なる同名の調査会社でした。", now.minusSeconds(20 * DAY), now.minusSeconds(18 * DAY), Jst.day(now).plusMonths(8));
        hit(connection, second, "法人番号が異なります。所在地は大阪で、所属先とは別の会社です。", now.minusSeconds(2 * DAY), null, Jst.day(now).plusMonths(6));
        connection.commit();
    }

    private static List<Pair> pairs(Connection connection) throws SQLException {
        var found = new ArrayList<Pair>();
        try (PreparedStatement select = connection.prepareStatement(PAIRS); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Pair(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)));
            }
        }
        return found;
    }

    /** Proposed by her and confirmed by him, or proposed by her and still open. */
    private static void hit(Connection connection, Pair of, String why, Instant proposed, Instant decided, LocalDate until) throws SQLException {
        run(connection, VENDOR, of.caseId(), of.name(), of.key());
        run(connection, HIT, of.supporterId(), of.caseId(), of.name(), of.from(), of.to(), "STUDY_VENDOR " + of.key(), why, until, decided == null ? "PROPOSED" : "CONFIRMED",
            proposed, decided, decided == null ? "" : REVIEWER, SECOND);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
