package org.banso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.banso.shared.CorporateNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo data as the first start writes it: people, volumes, shares. What each case went through is CaseHistoryTest's. */
class DemoDataTest {

    private static DemoBase base;

    @BeforeAll
    static void fill() throws SQLException {
        base = new DemoBase("demo");
        assertTrue(DemoData.fillOnce(base.connection, DemoBase.TODAY));
    }

    @AfterAll
    static void close() throws SQLException {
        base.close();
    }

    @Test
    void is_written_once() {
        assertFalse(DemoData.fillOnce(base.connection, DemoBase.TODAY));
    }

    @Test
    void same_day_gives_the_same_data() throws Exception {
        try (DemoBase again = new DemoBase("again")) {
            DemoData.fillOnce(again.connection, DemoBase.TODAY);
            for (String table : List.of("account", "organization", "supporter", "supporter_tie", "consultation_case", "case_event", "case_message",
                    "assignment", "support_record", "next_action", "survey_response", "case_number")) {
                assertEquals(digest(base, table), digest(again, table), table);
            }
        }
    }

    private static String digest(DemoBase of, String table) throws Exception {
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        for (String row : of.rows("select * from " + table + " order by 1, 2")) {
            sum.update(row.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    @Test
    void fiscal_years_have_the_published_volumes() throws SQLException {
        Map<String, String> counted = new TreeMap<>();
        base.rows("select received_fy, count(*) from consultation_case where counted group by received_fy")
                .forEach(row -> counted.put(row.split("\\|")[0], row.split("\\|")[1]));
        Map<String, String> expected = new TreeMap<>(Map.of("2017", "20", "2018", "170", "2019", "190", "2020", "231", "2021", "252",
                "2022", "265", "2023", "284", "2024", "296", "2025", "305"));
        expected.put("2026", counted.get("2026"));
        assertEquals(expected, counted);
        assertTrue(Math.abs(Integer.parseInt(counted.get("2026")) - 191) <= 4, counted.get("2026"));
    }

    @Test
    void shares_are_those_of_the_real_office() throws SQLException {
        near(0.24, share("product_type = 'DRUG'"));
        near(0.47, share("product_type in ('DEVICE', 'SAMD', 'IVD')"));
        near(0.09, share("product_type = 'REGEN'"));
        near(0.58, share("applicant_type = 'VENTURE'"));
        near(0.17, share("applicant_type = 'ACADEMIA'"));
        near(0.06, share("title < 'a' or title between 'A' and 'Z'"));
        near(0.80, share("channel = 'PORTAL'"));
        near(0.20, share("exists (select 1 from consultation_case e where e.counted and e.organization_id = c.organization_id"
                + " and e.received_at < c.received_at)"));
        near(0.82, share("pre_interview_held_at is not null"));
        near(0.46, share("first_supporter_meeting_at is not null"));
        double content = base.number("select count(*) from survey_response where overall >= 4")
                / (double) base.number("select count(*) from survey_response where overall is not null");
        near(0.86, content);
    }

    private static double share(String condition) throws SQLException {
        return base.number("select count(*) from consultation_case c where counted and (" + condition + ")")
                / (double) base.number("select count(*) from consultation_case where counted");
    }

    private static void near(double expected, double found) {
        assertTrue(Math.abs(expected - found) < 0.04, "expected about " + expected + ", found " + found);
    }

    @Test
    void seventy_supporters_hold_the_codes_of_the_pool() throws SQLException {
        assertEquals(70, base.number("select count(*) from supporter"));
        assertEquals(4, base.number("select count(*) from supporter where employment = 'FULL_TIME'"));
        assertEquals(169, base.number("select count(*) from supporter_expertise"));
        Map<String, Integer> incidence = Map.of("REG_DRUG", 9, "REG_DEVICE", 8, "QMS", 11, "REIMB", 11, "LICENSE", 11, "IP", 6,
                "RESEARCH_LAW", 1, "IPO_MA", 1, "GLB_ASIA", 1, "CARE_TECH", 1);
        for (Map.Entry<String, Integer> code : incidence.entrySet()) {
            assertEquals(code.getValue().longValue(), base.number("select count(*) from supporter_expertise where code = '" + code.getKey() + "'"), code.getKey());
        }
        assertEquals("S0001", base.rows("select min(code) from supporter").get(0));
        assertEquals("S0070", base.rows("select max(code) from supporter").get(0));
        assertEquals(0, base.number("select count(*) from supporter s where not exists (select 1 from supporter_affiliation a where a.supporter_id = s.id)"));
        assertEquals(70, base.number("select count(distinct name) from supporter"));
    }

    @Test
    void some_supporters_cannot_be_asked_today() throws SQLException {
        assertEquals(1, base.number("select count(*) from supporter where term_to < date '2026-11-21'"));
        assertEquals(1, base.number("select count(*) from supporter where nda_expires_on < date '2026-11-21'"));
        assertEquals(1, base.number("select count(*) from supporter where coi_declared_on < date '2025-11-21'"));
        assertEquals(1, base.number("select count(*) from supporter where status = 'SUSPENDED'"));
        assertEquals(0, base.number("select count(*) from supporter_tie t where not exists (select 1 from organization o where o.name_key = t.name_key)"));
    }

    @Test
    void everybody_can_sign_in() throws Exception {
        for (DemoAccount account : DemoData.accounts()) {
            assertEquals(1, base.number("select count(*) from account a join account_role r on r.account_id = a.id"
                    + " where a.verified_at is not null and a.email = '" + account.mail() + "'"), account.mail());
        }
        assertEquals(0, base.number("select count(*) from supporter s left join account a on a.id = s.account_id and a.email = s.email where a.id is null"));
        String[] hash = base.rows("select distinct password_hash from account").get(0).split(":");
        byte[] key = SecretKeyFactory.getInstance(hash[0]).generateSecret(new PBEKeySpec(DemoData.PASSWORD.toCharArray(),
                Base64.getDecoder().decode(hash[2]), Integer.parseInt(hash[1]), 256)).getEncoded();
        assertEquals(hash[3], Base64.getEncoder().encodeToString(key));
    }

    @Test
    void cases_wait_for_a_supporter_and_were_worked_out_before() throws SQLException {
        long waiting = base.number("select count(*) from consultation_case c where c.status = 'MATCHING' and not exists (select 1 from assignment a where a.case_id = c.id)");
        assertTrue(waiting >= 8, waiting + " cases");
        assertEquals(2, base.number("select count(*) from batch_run"));
        assertTrue(base.number("select min(filled) from batch_run") >= 6);
        assertEquals(0, base.number("select count(*) from batch_place p where (select count(*) from batch_place q where q.run_id = p.run_id and q.supporter_id = p.supporter_id) > 2"));
    }

    @Test
    void organizations_are_well_formed() throws SQLException {
        base.rows("select corporate_number from organization where corporate_number is not null").forEach(CorporateNumber::new);
        assertEquals(0, base.number("select count(*) from organization where phone not regexp '^(0[0-9]{9,10}|[+][1-9][0-9]{6,14})$'"));
        assertEquals(base.number("select count(*) from organization"), base.number("select count(distinct name) from organization"));
        assertTrue(base.number("select count(*) from organization where name like '%㈱%' or name like '%𠮷%' or name like '%ﾒﾃﾞｨｶﾙ%'") >= 3);
        assertEquals(120, Lists.read("organizations.txt").of("core").size());
    }

    @Test
    void texts_are_many_and_fit() throws SQLException {
        assertTrue(Lists.read("stories.txt").of("story").size() / 4 >= 60);
        assertTrue(base.number("select count(distinct title) from consultation_case") > 900);
        assertEquals(0, base.number("select count(*) from consultation_case where title is null or title like '%{%' or body like '%{%'"));
        assertTrue(base.number("select max(char_length(title)) from consultation_case") <= 100);
        assertEquals(0, base.number("select count(*) from case_message where body like '%{%'"));
        assertEquals(0, base.number("select count(*) from support_record where status = 'HELD' and internal_note is null"));
    }

    @Test
    void each_role_finds_something_to_do() throws SQLException {
        assertEquals(8, base.number("select count(distinct status) from consultation_case where status not in ('DRAFT', 'CLOSED', 'DECLINED', 'WITHDRAWN')"));
        assertTrue(base.number("select count(*) from consultation_case where status = 'RECEIVED' and owner_account_id is null") >= 4);
        assertTrue(base.number("select count(*) from consultation_case where due_on < date '2026-11-21'") >= 3);
        String mine = "select count(*) from assignment x join supporter s on s.id = x.supporter_id where s.email = 'supporter@demo.example' and x.state = ";
        assertEquals(1, base.number("select count(*) from supporter where email = 'supporter@demo.example' and status = 'ACTIVE'"
                + " and term_to >= date '2026-11-21' and nda_expires_on >= date '2026-11-21'"));
        assertTrue(base.number(mine + "'ASKED'") >= 2);
        assertTrue(base.number("select count(*) from assignment where state = 'ASKED' and coi_declared_at is not null") >= 2);
        assertTrue(base.number(mine + "'ACCEPTED' and x.end_on is null") >= 3);
        assertTrue(base.number(mine + "'ACCEPTED' and x.end_on is not null") >= 10);
        String own = "select count(*) from consultation_case c join account a on a.id = c.created_by where a.email = 'applicant@demo.example' and c.status = ";
        for (String status : List.of("DRAFT", "RECEIVED", "AWAITING_APPLICANT", "MEETING_SET", "IN_SUPPORT", "CLOSED")) {
            assertTrue(base.number(own + "'" + status + "'") >= 1, status);
        }
    }
}
