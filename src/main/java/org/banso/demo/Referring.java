package org.banso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Jst;

/** Referrals at every point of their way, and agencies with addresses that lead nowhere. */
final class Referring {
    private static final String CASES = "select c.id, c.case_no, c.title, c.body, c.organization_name, c.product_name, c.product_type, c.confidentiality"
        + " from consultation_case c where c.status in ('IN_SUPPORT', 'FOLLOW_UP', 'KARTE_OPEN') order by case when exists (select 1 from membership m"
        + " join account a on a.id = m.account_id where a.email = 'applicant@demo.example' and m.organization_id = c.organization_id) then 0 else 1 end, c.id desc limit 14";
    private static final String STAFF = "(select id from account where email = 'staff@demo.example')";
    private static final String REFERRAL = "insert into referral (case_id, agency, state, reason, sheet_ja, sheet_en, drawn_up_at, consent_id, created_at, created_by,"
        + " since_at, asked_at, sent_at, replied_at, replied_by, reply, result_at, result_by, result_words, ended_at, outcome) values"
        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, " + STAFF + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ANSWERED = "insert into referral_answer (referral_id, answer, told_ja, told_en, question, place, question_ja, question_en)"
        + " select ?, ?, ?, ?, question, position, words_ja, words_en from agency_question where agency = ? and question = ?";
    private static final long DAY = 86_400L;
    private static final String[] ADDRESSED = {"PMDA", "PMDA_SAMD", "AMED", "INPIT", "JETRO", "MEDIC"};

    private final Connection connection;
    private final Instant now;

    Referring(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    private record Case(long id, String no, String title, String body, String organization, String product, String type, boolean unpublished) {
    }

    void write() throws SQLException {
        for (String agency : ADDRESSED) {
            run("update partner_agency set email = ?, contact_name = ? where code = ?", agency.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-desk@agency.example",
                "相談受付ご担当", agency);
        }
        List<Case> cases = cases();
        for (int i = 0; i < cases.size(); i++) {
            refer(cases.get(i), i);
        }
        askOtherwise();
        connection.commit();
    }

    private void refer(Case of, int place) throws SQLException {
        String agency = switch (of.type() == null ? "" : of.type()) {
            case "SAMD" -> "PMDA_SAMD";
            case "DRUG", "REGEN", "IVD" -> place % 3 == 1 ? "AMED" : "PMDA";
            case "DEVICE" -> place % 2 == 0 ? "MEDIC" : "INPIT";
            default -> "INPIT";
        };
        String state = List.of("DRAFT", "RESULT_RETURNED", "SENT", "ACCEPTED", "CONSENTED", "REJECTED", "SENT", "DRAFT", "RESULT_RETURNED", "RESULT_RETURNED", "ACCEPTED", "SENT",
            "REJECTED", "RESULT_RETURNED").get(place);
        boolean sent = !state.equals("DRAFT") && !state.equals("CONSENTED");
        boolean replied = sent && !state.equals("SENT");
        boolean result = state.equals("RESULT_RETURNED");
        boolean settled = place >= 8 && (result || state.equals("REJECTED"));
        Instant made = now.minusSeconds((10 + place * 4L) * DAY - 3 * 3600);
        Instant asked = place == 7 ? null : made.plusSeconds(DAY);
        Instant sentAt = sent ? made.plusSeconds(3 * DAY) : null;
        Instant repliedAt = replied ? made.plusSeconds((5 + place % 4) * DAY) : null;
        Instant resultAt = result ? made.plusSeconds(9 * DAY) : null;
        Instant ended = settled ? made.plusSeconds(10 * DAY) : null;
        Instant since = ended != null ? ended : resultAt != null ? resultAt : repliedAt != null ? repliedAt : sentAt != null ? sentAt : asked != null ? asked : made;
        Long consent = state.equals("DRAFT") ? null : consent(of, agency, asked);
        long id = insert(REFERRAL, of.id(), agency, state, "開発計画のうち、当窓口だけでは判断できない点について、貴機関の見解を伺いたいためです。", sheet(of, true), sheet(of, false), made, consent, made, since, asked,
            sentAt, repliedAt, replied ? "佐々木 恵" : null, replied ? state.equals("REJECTED") ? "現在の開発段階では、まず試作品の評価を終えてからのご相談をお勧めします。" : "事前面談の日程を相談者と調整します。" : null,
            resultAt, result ? "佐々木 恵" : null, result ? "事前面談を実施し、必要な試験の範囲を確認しました。対面助言の申込みに進む予定です。" : null, ended,
            settled ? state.equals("REJECTED") ? "試作品の評価後に、あらためて紹介する。" : "紹介先で対面助言に進むことになった。" : null);
        answer(id, agency);
        if (sent) {
            run("insert into guest_link (key_hash, purpose, subject_id, case_id, holder, email, created_at, expires_at, openings, first_opened_at, last_opened_at) values"
                + " (?, 'REFERRAL', ?, ?, ?, ?, ?, ?, ?, ?, ?)", String.format("%064d", id), id, of.id(), "紹介先", "desk@agency.example", sentAt, sentAt.plusSeconds(60 * DAY),
                replied ? 3 : 0, repliedAt, repliedAt);
            event(of, "REFERRAL_SENT", agency, sentAt);
            if (replied) {
                event(of, state.equals("REJECTED") ? "REFERRAL_REJECTED" : "REFERRAL_ACCEPTED", agency, repliedAt);
            }
            if (result) {
                event(of, "REFERRAL_RESULT", agency, resultAt);
            }
            if (settled) {
                event(of, "REFERRAL_SETTLED", agency, ended);
            }
        }
    }

    /** As the program keeps it: with the words of the question as it is asked that day. */
    private void answer(long referral, String agency) throws SQLException {
        switch (agency) {
            case "PMDA_SAMD" -> {
                run(ANSWERED, referral, "QUALIFICATION,DEVELOPMENT", "医療機器プログラムへの該当性、薬事開発", "Qualification as a medical device, Regulatory development", agency, "SUBJECT");
                run(ANSWERED, referral, "検査画像から病変の候補を示し、医師の判断を助ける。", null, null, agency, "PURPOSE");
            }
            case "PMDA" -> run(ANSWERED, referral, "STRATEGY", "RS戦略相談（事前面談）", "RS strategy consultation (preparatory meeting)", agency, "DESK");
            case "INPIT" -> run(ANSWERED, referral, "FILING", "出願・権利化", "Filing", agency, "MATTER");
            default -> { }
        }
    }

    /** The office has changed what one agency is asked since: other words, one more question, one that is no longer asked. */
    private void askOtherwise() throws SQLException {
        run("update agency_question set words_ja = '相談したい権利の段階', words_en = 'Which step of the right' where agency = 'INPIT' and question = 'MATTER'");
        ask("INPIT", "DISCLOSED", "発表・公開の予定（学会、論文、展示会）", "Disclosures ahead (congress, paper, fair)", 2, false);
        ask("INPIT", "PRIOR", "把握している先行技術", "Prior art known so far", 3, true);
    }

    private void ask(String agency, String question, String ja, String en, int position, boolean retired) throws SQLException {
        run("insert into agency_question (agency, question, ticks, required, words_ja, words_en, position, retired) values (?, ?, false, false, ?, ?, ?, ?)",
            agency, question, ja, en, position, retired);
    }

    private long consent(Case of, String agency, Instant on) throws SQLException {
        return insert("insert into case_consent (case_id, agency, scope, given_on) values (?, ?, '紹介票の内容', ?)", of.id(), agency, Jst.day(on.plusSeconds(DAY)));
    }

    private void event(Case of, String kind, String agency, Instant at) throws SQLException {
        run("insert into case_event (case_id, kind, actor_account_id, actor_name, at, reason) values (?, ?, " + (kind.equals("REFERRAL_SENT") || kind.equals("REFERRAL_SETTLED") ? STAFF : "null")
            + ", ?, ?, ?)", of.id(), kind, kind.equals("REFERRAL_SENT") || kind.equals("REFERRAL_SETTLED") ? "中島 美和" : "佐々木 恵", at, agency);
    }

    /** As the program would have drawn it up. */
    private static String sheet(Case of, boolean ja) {
        String left = ja ? "（未公開の内容のため伏せてあります）" : "(left out: unpublished)";
        return "{\"withheld\":" + of.unpublished() + ",\"parts\":[{\"title\":" + text(ja ? "相談情報" : "Matter") + ",\"lines\":["
            + line(ja ? "管理番号" : "Case number", of.no()) + "," + line(ja ? "件名" : "Title", of.unpublished() ? left : of.title()) + ","
            + line(ja ? "相談内容" : "What is asked", of.unpublished() ? left : of.body()) + "]},{\"title\":" + text(ja ? "事業者" : "Organization") + ",\"lines\":["
            + line(ja ? "事業者名" : "Name", of.organization()) + "]},{\"title\":" + text(ja ? "製品・シーズ" : "Product") + ",\"lines\":["
            + line(ja ? "製品名" : "Product", of.product() == null ? "–" : of.product()) + "]}]}";
    }

    private static String line(String label, String value) {
        return "{\"label\":" + text(label) + ",\"value\":" + text(value == null ? "" : value) + "}";
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n").replace("\t", " ") + "\"";
    }

    private List<Case> cases() throws SQLException {
        var found = new ArrayList<Case>();
        try (PreparedStatement select = connection.prepareStatement(CASES); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Case(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                    !"NONE".equals(row.getString(8))));
            }
        }
        return found;
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
