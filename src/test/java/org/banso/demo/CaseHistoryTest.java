package org.banso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every case of the generator went a way that the rule book allows, and its columns say the same as its history. */
class CaseHistoryTest {

    private static final Set<String> OPEN = Set.of("RECEIVED", "SCREENING", "AWAITING_APPLICANT", "KARTE_OPEN", "MATCHING", "MEETING_SET",
            "IN_SUPPORT", "FOLLOW_UP");
    /** domain.md §3, written out once more: transition -> from -> to. */
    private static final Map<String, Way> WAYS = new HashMap<>();

    private record Way(Set<String> from, String to) {
    }

    static {
        way("T01", "null", "DRAFT");
        way("T02", "DRAFT", "RECEIVED");
        way("T03", "null", "RECEIVED");
        way("T04", "RECEIVED", "SCREENING");
        way("T05", "SCREENING", "AWAITING_APPLICANT");
        way("T06", "AWAITING_APPLICANT", "SCREENING");
        way("T07", "AWAITING_APPLICANT", "CLOSED");
        way("T08", "SCREENING", "KARTE_OPEN");
        way("T09", "SCREENING", "DECLINED");
        way("T10", "SCREENING", "CLOSED");
        way("T11", "KARTE_OPEN", "MATCHING");
        way("T12", "KARTE_OPEN", "IN_SUPPORT");
        way("T13", "MATCHING", "MEETING_SET");
        way("T14", "MATCHING", "KARTE_OPEN");
        way("T15", "MEETING_SET", "IN_SUPPORT");
        way("T16", "MEETING_SET", "MATCHING");
        way("T17", "IN_SUPPORT", "MATCHING");
        way("T18", "IN_SUPPORT", "FOLLOW_UP");
        way("T19", "FOLLOW_UP", "IN_SUPPORT");
        way("T20", "FOLLOW_UP", "CLOSED");
        WAYS.put("T21", new Way(Set.of("KARTE_OPEN", "IN_SUPPORT"), "CLOSED"));
        WAYS.put("T22", new Way(OPEN, "WITHDRAWN"));
        WAYS.put("T23", new Way(Set.of("CLOSED", "DECLINED"), "SCREENING"));
    }

    private static DemoBase base;

    private static void way(String transition, String from, String to) {
        WAYS.put(transition, new Way(Set.of(from), to));
    }

    @BeforeAll
    static void fill() throws SQLException {
        base = new DemoBase("histories");
        DemoData.generate(base.connection, DemoBase.TODAY, 4000, 42);
    }

    @AfterAll
    static void close() throws SQLException {
        base.close();
    }

    @Test
    void every_chain_of_steps_is_allowed() throws SQLException {
        Map<String, String> state = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        Set<String> used = new TreeSet<>();
        for (String row : base.rows("select case_id, transition, from_status, to_status, at from case_event where kind = 'TRANSITION' order by case_id, id")) {
            String[] e = row.split("\\|");
            Way way = WAYS.get(e[1]);
            assertTrue(way.from().contains(e[2]) && way.to().equals(e[3]), row);
            assertEquals(state.getOrDefault(e[0], "null"), e[2], row);
            assertTrue(last.getOrDefault(e[0], "").compareTo(e[4]) <= 0, "back in time: " + row);
            state.put(e[0], e[3]);
            last.put(e[0], e[4]);
            used.add(e[1]);
        }
        assertEquals(WAYS.keySet(), used);
        for (String row : base.rows("select id, status from consultation_case")) {
            String[] c = row.split("\\|");
            assertEquals(state.get(c[0]), c[1], row);
        }
        none("case_event", "at >= timestamp '2026-11-20 15:00:00'");
    }

    @Test
    void numbers_have_no_gap_and_follow_the_receipt() throws SQLException {
        Map<String, Integer> last = new HashMap<>();
        for (String row : base.rows("select desk, received_fy, case_no from consultation_case where case_no is not null order by received_at, id")) {
            String[] c = row.split("\\|");
            int next = last.merge(c[0] + "|" + c[1], 1, Integer::sum);
            String letter = Map.of("MEDISO", "M", "CARISO", "C", "TRIAL_ONESTOP", "T", "DDSN", "D").get(c[0]);
            assertEquals(String.format("%s-%s-%04d", letter, c[1], next), c[2]);
        }
        for (String row : base.rows("select desk, fiscal_year, last_number from case_number")) {
            String[] n = row.split("\\|");
            assertEquals(last.get(n[0] + "|" + n[1]), Integer.valueOf(n[2]), row);
        }
        assertEquals(last.size(), base.number("select count(*) from case_number"));
        none("consultation_case", "(status = 'DRAFT') <> (case_no is null)");
    }

    @Test
    void milestones_are_the_first_of_their_kind() throws SQLException {
        milestone("screening_started_at", "transition = 'T04'");
        milestone("screened_at", "transition in ('T08', 'T10')");
        milestone("karte_opened_at", "transition = 'T08'");
        milestone("matching_started_at", "transition = 'T11'");
        milestone("matched_at", "transition = 'T13'");
        milestone("meeting_planned_at", "transition = 'T13'");
        milestone("support_ended_at", "transition = 'T18'");
        milestone("referred_at", "transition = 'T21'");
        milestone("reopened_at", "transition = 'T23'");
        held("pre_interview_held_at", "= 'PRE_INTERVIEW'");
        held("first_supporter_meeting_at", "= 'SUPPORTER_MEETING'");
        held("follow_up_at", "= 'FOLLOW_UP'");
        held("first_support_at", "is not null");
        none("consultation_case", "status = 'CLOSED' and close_reason = 'COMPLETED' and cast(last_follow_up_at as date) < cast(last_support_ended_at as date)");
        none("consultation_case", "(closed_at is not null) <> (status in ('CLOSED', 'DECLINED', 'WITHDRAWN'))");
        none("consultation_case", "(close_reason is not null) <> (closed_at is not null)");
        none("consultation_case", "(awaiting_since is not null) <> (status = 'AWAITING_APPLICANT')");
        none("consultation_case", "counted and close_reason in ('DUPLICATE', 'SPAM', 'TEST')");
        none("consultation_case", "(due_on is null) <> (status in ('DRAFT', 'IN_SUPPORT', 'CLOSED', 'DECLINED', 'WITHDRAWN'))");
        none("consultation_case", "close_reason = 'DUPLICATE' and merged_into_case_id is null");
    }

    private static void milestone(String column, String steps) throws SQLException {
        String first = "(select min(at) from case_event e where e.case_id = consultation_case.id and " + steps + ")";
        none("consultation_case", "coalesce(" + column + ", timestamp '1999-01-01 00:00:00') <> coalesce(" + first + ", timestamp '1999-01-01 00:00:00')");
    }

    /** The record's day and time are those of Japan, nine hours ahead of the stored moment. */
    private static void held(String column, String kind) throws SQLException {
        String first = "(select min(dateadd('second', datediff('second', time '00:00:00', start_time) - 32400, cast(performed_on as timestamp)))"
                + " from support_record r where r.case_id = consultation_case.id and r.status = 'HELD' and r.kind " + kind + ")";
        none("consultation_case", "coalesce(" + column + ", timestamp '1999-01-01 00:00:00') <> coalesce(" + first + ", timestamp '1999-01-01 00:00:00')");
    }

    @Test
    void nobody_advises_before_he_accepted_nor_against_a_conflict() throws SQLException {
        none("assignment", "state = 'ACCEPTED' and coi_status not in ('CLEAR', 'CLEAR_WITH_MEASURES')");
        none("assignment", "state = 'ACCEPTED' and answered_at is null");
        none("support_record r", "r.kind = 'SUPPORTER_MEETING' and not exists (select 1 from assignment a where a.case_id = r.case_id"
                + " and a.supporter_id = r.supporter_id and a.state = 'ACCEPTED')");
        none("assignment a", "a.state = 'ACCEPTED' and exists (select 1 from supporter_tie t join consultation_case c on c.id = a.case_id"
                + " join organization o on o.id = c.organization_id where t.supporter_id = a.supporter_id and t.name_key = o.name_key)");
        none("consultation_case c", "(select count(*) from assignment a where a.case_id = c.id and a.state = 'ACCEPTED' and a.role = 'LEAD') > 1");
        none("consultation_case c", "c.matching_started_at is not null and not exists (select 1 from case_expertise e where e.case_id = c.id)");
        none("consultation_case c", "(select count(*) from case_topic t where t.case_id = c.id) not between 1 and 3");
    }

    @Test
    void the_office_works_in_its_hours() throws SQLException {
        Workdays days = new Workdays();
        for (String row : base.rows("select distinct at from case_event where transition in ('T04', 'T05', 'T08', 'T09', 'T11', 'T13')")) {
            assertTrue(days.inHours(Timestamp.valueOf(row).toLocalDateTime().toInstant(ZoneOffset.UTC)), row);
        }
    }

    @Test
    void as_many_as_asked_for() throws SQLException {
        long cases = base.number("select count(*) from consultation_case where status <> 'DRAFT'");
        assertTrue(Math.abs(cases - 4000) < 40, cases + " cases");
        List<String> years = base.rows("select received_fy from consultation_case where received_fy is not null group by received_fy order by 1");
        assertEquals(List.of("2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"), years);
    }

    private static void none(String table, String condition) throws SQLException {
        assertEquals(List.of(), base.rows("select * from " + table + " where " + condition + " limit 3"), condition);
    }
}
