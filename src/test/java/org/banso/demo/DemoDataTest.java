package org.banso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo data as the first start writes it. */
class DemoDataTest {

    private static DemoBase base;

    @BeforeAll
    static void fill() throws SQLException {
        base = new DemoBase("demo");
        long before = System.nanoTime();
        assertTrue(DemoData.fillOnce(base.connection, DemoBase.TODAY));
        System.out.println("filled in " + (System.nanoTime() - before) / 1_000_000 + " ms");
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
    void print() throws SQLException {
        for (String sql : List.of("select status,count(*) from consultation_case group by status", "select received_fy,counted,count(*) from consultation_case group by received_fy,counted order by 1,2",
                "select product_type,count(*) from consultation_case where counted group by product_type order by 2 desc", "select applicant_type,count(*) from consultation_case where counted group by applicant_type order by 2 desc",
                "select channel,count(*) from consultation_case group by channel", "select desk,count(*) from consultation_case group by desk", "select count(*) from organization",
                "select count(*), count(pre_interview_held_at), count(first_supporter_meeting_at), count(follow_up_at) from consultation_case where counted",
                "select close_reason,count(*) from consultation_case group by close_reason", "select state,count(*) from assignment group by state", "select kind,status,count(*) from support_record group by kind,status order by 1,2",
                "select due_kind, count(*), sum(case when due_on<date '2026-11-21' then 1 else 0 end) from consultation_case group by due_kind",
                "select a.state,c.status,count(*) from assignment a join consultation_case c on c.id=a.case_id join supporter s on s.id=a.supporter_id where s.email='supporter@demo.example' group by a.state,c.status",
                "select c.case_no,c.status,c.title from consultation_case c join account a on a.id=c.created_by where a.email like 'applicant%@demo.example' order by a.email, c.received_at",
                "select count(distinct title), count(*), max(char_length(title)), max(char_length(body)) from consultation_case",
                "select count(*) from (select organization_id, count(*) n from consultation_case where counted group by organization_id)",
                "select name from organization where id < 200", "select transition,count(*) from case_event group by transition order by 1",
                "select avg(case when overall>=4 then 1.0 else 0 end),count(overall) from survey_response", "select case_no,title,body from consultation_case where rand() < 0.01"
                )) {
            System.out.println("== " + sql);
            base.rows(sql).forEach(System.out::println);
        }
    }
}
