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

/** What the office undertook for its running cases: support plans and hands-on engagements, most of them approved, some waiting, one sent back. */
final class Undertakings {
    private static final String RUNNING = "select c.id, a.supporter_id, c.consulted_on, case when c.organization_id in (select m.organization_id from membership m"
        + " join account x on x.id = m.account_id where x.email = 'applicant@demo.example') then 1 else 0 end from consultation_case c join assignment a on a.case_id = c.id"
        + " where c.status = 'IN_SUPPORT' and a.state = 'ACCEPTED' and a.role = 'LEAD' order by c.id desc limit 80";
    private static final String PLAN = "insert into support_plan (case_id, number, status, from_on, to_on, planned_meetings, change_reason, created_at, written_by, written_at,"
        + " proposed_by, proposed_at, decided_by, decided_at, decision_words, superseded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String[][] GOALS = {
        {"治験計画届を提出できる状態にする", "届出書の案と添付資料がそろう"}, {"保険適用の見通しを立てる", "想定区分と類似品の一覧ができる"},
        {"製造委託先を1社に絞る", "評価表で3社を比べ、契約の要点を確認する"}, {"シリーズAの資料を仕上げる", "投資家3社との面談が決まる"}};
    private static final String[][] STEPS = {
        {"対面助言の相談資料を作る", "非臨床試験の計画を確定する", "治験実施計画書の骨子を作る"}, {"類似品の算定状況を調べる", "学会の意見を聞く", "希望書の案を作る"},
        {"候補先に秘密保持契約を結ぶ", "工程を書き出し、見積りを取る", "現地を確認する"}, {"事業計画を見直す", "資料の初版を作る", "想定質問で練習する"}};

    private static final String[][] THEMES = {
        {"品質マネジメントシステムの立ち上げ", "製造販売業の申請に要る手順書がそろい、内部監査を1回終える。", "申請に要る手順書をそろえ、ご自身で内部監査ができるようになることを目指します。"}, {"治験実施計画書の作成", "治験審査委員会に出せる計画書と説明文書を仕上げる。", "計画書と説明文書を一緒に仕上げ、治験審査委員会に出せる形にします。"},
        {"海外展開の足がかり作り", "米国の相談先を決め、事前相談の資料を出す。", "米国のどこに何を相談するかを決め、最初の資料を一緒に作ります。"}};
    /** The light, the words for the office, and those for the applicant. */
    private static final String[][] LIGHTS = {
        {"GREEN", "予定どおり進みました。次の月は、案を関係者に見てもらいます。", "予定どおり進んでいます。次の月は、作った案を関係者の皆さまに見ていただきます。"},
        {"YELLOW", "資料の受け取りが2週間遅れました。来月の前半で取り戻す予定です。", "資料をいただく時期に合わせて、予定を2週間後ろに動かしました。全体の期間は変わりません。"},
        {"RED", "担当者の交代で作業が止まっています。進め方を事務局と相談したいです。", "ご担当の交代に合わせて、進め方を相談させてください。"}};

    private final Connection connection;
    private final LocalDate today;
    private long clerk;
    private long manager;

    Undertakings(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** @param own of the applicant who can sign in here */
    private record Running(long caseId, long supporterId, LocalDate since, boolean own) {
    }

    void write() throws SQLException {
        clerk = account("staff@demo.example");
        manager = account("manager@demo.example");
        int i = 0;
        for (Running one : running()) {
            plan(one, i);
            if (i % 3 == 0 || one.own()) {
                engagement(one, i);
            }
            i++;
        }
        connection.commit();
    }

    private void plan(Running one, int i) throws SQLException {
        LocalDate from = one.since().plusDays(20);
        if (from.isAfter(today.minusDays(5)) || i % 8 == 7) {
            return;
        }
        boolean changed = i % 5 == 0;
        String status = i % 8 == 5 ? "PROPOSED" : i % 8 == 6 ? "RETURNED" : "APPROVED";
        if (changed && status.equals("APPROVED")) {
            version(one, i, 1, "SUPERSEDED", from, 4, null);
            version(one, i, 2, status, from, 6, "非臨床試験が2か月遅れ、面談を増やすため");
        } else {
            version(one, i, 1, status, from, 5, null);
        }
    }

    private void version(Running one, int i, int number, String status, LocalDate from, int meetings, String reason) throws SQLException {
        Instant written = Jst.startOf(number == 1 ? from.minusDays(4) : today.minusDays(12)).plusSeconds(36_000);
        boolean decided = !status.equals("PROPOSED");
        String words = status.equals("RETURNED") ? "段階の期日が年度をまたぎます。今年度の到達点を分けて書いてください。" : null;
        LocalDate to = from.plusMonths(8);
        run(PLAN, one.caseId(), number, status, from, to, meetings, reason, written, clerk, written, clerk, written.plusSeconds(3600), decided ? manager : null,
            decided ? written.plusSeconds(86_400) : null, words, status.equals("SUPERSEDED") ? Jst.startOf(today.minusDays(10)) : null);
        String at = " select id, ?, ?, ? from support_plan where case_id = ? and number = ?";
        String[] goal = GOALS[i % GOALS.length];
        run("insert into support_plan_goal (plan_id, place, text, measure)" + at, 0, goal[0], goal[1], one.caseId(), number);
        for (int step = 0; step < 3; step++) {
            LocalDate due = from.plusMonths(2L * step + 2 + (number == 2 ? 1 : 0));
            run("insert into support_plan_milestone (plan_id, place, what, due_on, done_on) select id, ?, ?, ?, ? from support_plan where case_id = ? and number = ?",
                step, STEPS[i % STEPS.length][step], due, due.isBefore(today.minusDays(10L * (i % 4))) && status.equals("APPROVED") ? due.minusDays(3) : null, one.caseId(), number);
        }
        run("insert into support_plan_share (plan_id, place, supporter_id, part, hours) select id, 0, ?, ?, ? from support_plan where case_id = ? and number = ?",
            one.supporterId(), "主担当", 10 + i % 3 * 4, one.caseId(), number);
        run("insert into support_plan_share (plan_id, place, supporter_id, part, hours) select id, 1, null, ?, ? from support_plan where case_id = ? and number = ?",
            "進行・記録", 6, one.caseId(), number);
    }

    private long account(String email) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from account where email = ?")) {
            select.setString(1, email);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void engagement(Running one, int i) throws SQLException {
        LocalDate from = today.withDayOfMonth(1).minusMonths(2L + i % 3);
        String status = one.own() ? "ACTIVE" : i % 15 == 6 ? "PROPOSED" : i % 15 == 9 ? "SUSPENDED" : "ACTIVE";
        boolean approved = !status.equals("PROPOSED");
        Instant proposed = Jst.startOf(from.minusDays(12)).plusSeconds(36_000);
        String theme = THEMES[i / 3 % THEMES.length][0];
        String told = THEMES[i / 3 % THEMES.length][2];
        run("insert into hands_on_engagement (case_id, supporter_id, theme, goal, from_month, to_month, planned_meetings, planned_hours, status, proposed_by, proposed_at,"
            + " approved_by, approved_at, suspended_at, suspend_reason, applicant_theme, applicant_goal, released_theme, released_goal, released_by, released_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", one.caseId(), one.supporterId(),
            theme, THEMES[i / 3 % THEMES.length][1], from, from.plusMonths(5L + i % 2), 6 + i % 4, 18 + i % 5 * 3, status, clerk, proposed,
            approved ? manager : null, approved ? proposed.plusSeconds(172_800) : null, status.equals("SUSPENDED") ? Jst.startOf(today.minusDays(9)) : null,
            status.equals("SUSPENDED") ? "相談者の増資が決まるまで、作業を止めます。" : null, approved ? theme : null, approved ? told : null, approved ? theme : null, approved ? told : null,
            approved ? clerk : null, approved ? proposed.plusSeconds(259_200) : null);
        if (approved) {
            held(one, i, from);
        }
        for (LocalDate month = from; approved && month.isBefore(today.withDayOfMonth(1)); month = month.plusMonths(1)) {
            boolean last = month.equals(today.withDayOfMonth(1).minusMonths(1));
            if (last && i % 2 == 0) {
                return; // nobody has reported on the last month yet
            }
            int light = (i + month.getMonthValue()) % 5 == 0 ? 2 : (i + month.getMonthValue()) % 3 == 0 ? 1 : 0;
            run("insert into hands_on_progress (engagement_id, month_on, light, words, written_by, written_at, applicant_words, released_words, released_by, released_at) select h.id, ?, ?, ?, s.account_id, ?, ?, ?, ?, ? from hands_on_engagement h"
                + " join hands_on_holder k on k.engagement_id = h.id and k.from_on <= ? and (k.until_on is null or k.until_on > ?) join supporter s on s.id = k.supporter_id"
                + " where h.case_id = ? and s.account_id is not null", month, LIGHTS[light][0], LIGHTS[light][1],
                Jst.startOf(month.plusMonths(1)).plusSeconds(122_400), LIGHTS[light][2], last ? null : LIGHTS[light][2], last ? null : clerk,
                last ? null : Jst.startOf(month.plusMonths(1)).plusSeconds(208_800), month.plusMonths(1), month.plusMonths(1), one.caseId());
        }
    }

    /** Most have had one supporter from the beginning; some were begun by another of the case, whose place he took after a month. */
    private void held(Running one, int i, LocalDate from) throws SQLException {
        String whole = "from hands_on_engagement h where h.case_id = ?";
        String other = " join (select min(a.supporter_id) as id from assignment a where a.case_id = ? and a.supporter_id <> ?) o on o.id is not null where h.case_id = ?";
        LocalDate change = from.plusMonths(1).plusDays(9);
        if (i % 2 == 0) {
            run("insert into hands_on_holder (engagement_id, supporter_id, from_on, until_on) select h.id, o.id, ?, ? from hands_on_engagement h" + other, from, change, one.caseId(),
                one.supporterId(), one.caseId());
        }
        run("insert into hands_on_holder (engagement_id, supporter_id, from_on) select h.id, h.supporter_id, coalesce((select max(b.until_on) from hands_on_holder b where b.engagement_id = h.id), ?) "
            + whole, from, one.caseId());
    }

    private List<Running> running() throws SQLException {
        var found = new ArrayList<Running>();
        try (PreparedStatement select = connection.prepareStatement(RUNNING); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Running(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getInt(4) == 1));
            }
        }
        return found;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
