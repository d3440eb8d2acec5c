package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/** Vendors of studies, and studies at every point of their way but those for which a file would be needed. */
final class Studying {
    private static final String[][] VENDORS = {{"株式会社北極星知財リサーチ", "三浦 剛", "ip@vendor.example", "1", "0"}, {"合同会社メドマーケット分析", "石田 千夏", "market@vendor.example", "0", "1"},
        {"㈱𠮷祥技術調査", "𠮷祥 一郎", "survey@vendor.example", "1", "1"}};
    private static final String[] STATES = {"ORDERED", "PROPOSED", "APPROVED", "ORDERED", "PROPOSED", "CANCELLED", "ORDERED"};
    private static final String[] QUESTIONS = {"細胞シートの製造方法について、国内外の先行する特許と、実施の妨げとなる権利の有無を調べる。", "在宅で使う場合の国内の市場規模と、競合する製品の価格帯を調べる。",
        "画像から病変の候補を示す方法について、出願前の先行技術を調べる。", "導入する医療機関の数と、購入を決める人の考え方を調べる。", "製剤の用途特許の残り期間と、米国での権利の状況を調べる。"};
    private static final String CASES = "select c.id from consultation_case c where c.status = 'IN_SUPPORT' order by c.id limit 7";
    private static final String STUDY = "insert into feasibility_study (case_id, kind, state, question, budget_yen, proposed_by, proposed_at, approved_by, approved_on, vendor_id,"
        + " amount_yen, ordered_on, deadline, ended_at, ended_why) select ?, ?, ?, ?, ?, p.id, ?, a.id, ?, ?, ?, ?, ?, ?, ? from account p left join account a"
        + " on a.email = ? where p.email = 'staff@demo.example'";
    private static final long DAY = 86_400L;

    private final Connection connection;
    private final Instant now;

    Studying(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void write() throws SQLException {
        List<Long> vendors = new ArrayList<>();
        for (String[] one : VENDORS) {
            vendors.add(insert("insert into study_vendor (name, name_key, contact_name, email, ip, market) values (?, ?, ?, ?, ?, ?)", one[0], Names.organizationKey(one[0]), one[1],
                one[2], one[3].equals("1"), one[4].equals("1")));
        }
        List<Long> cases = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CASES); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                cases.add(row.getLong(1));
            }
        }
        for (int i = 0; i < cases.size(); i++) {
            study(cases.get(i), i, vendors);
        }
        connection.commit();
    }

    private void study(long caseId, int place, List<Long> vendors) throws SQLException {
        String state = STATES[place];
        boolean ip = place % 2 == 0;
        boolean approved = !state.equals("PROPOSED") && !state.equals("CANCELLED");
        boolean ordered = state.equals("ORDERED");
        Instant proposed = now.minusSeconds((20 + 9L * place) * DAY - 2 * 3600);
        LocalDate day = Jst.day(proposed);
        long budget = 800_000L + 150_000L * place;
        Long vendor = !ordered ? null : place == 6 ? vendors.get(2) : vendors.get(ip ? 0 : 1);
        run(STUDY, caseId, ip ? "IP" : "MARKET", state, QUESTIONS[ip ? place % 6 / 2 * 2 : 1 + place % 4 / 2 * 2], budget, proposed, approved ? day.plusDays(3) : null, vendor, ordered ? budget - 50_000L : null,
            ordered ? day.plusDays(7) : null, ordered ? place == 3 ? Jst.day(now).minusDays(4) : Jst.day(now).plusDays(14 + 7L * place) : null, state.equals("CANCELLED") ? proposed.plusSeconds(4 * DAY) : null,
            state.equals("CANCELLED") ? "公開されている統計で足りるため。" : null, approved ? "manager@demo.example" : "");
        if (ordered) {
            run("insert into case_event (case_id, kind, actor_account_id, actor_name, at, reason) select ?, 'STUDY_ORDERED', id, display_name, ?, ? from account where email = 'staff@demo.example'", caseId,
                proposed.plusSeconds(7 * DAY), ip ? "IP" : "MARKET");
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
    }
}
