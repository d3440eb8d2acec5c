package org.banso.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banso.demo.DeckPaper.Slide;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.shared.Jst;

/** One lively pitch room: a deck in three versions, remarks on its pages, two rounds of scoring, practising, questions and investors. */
final class PitchRoomDemo {
    /** Best the case that both the demo's supporter and its applicant see, else one of the supporter's. */
    private static final String CASE = "select c.id from consultation_case c join assignment a on a.case_id = c.id join account s on s.id = a.account_id"
        + " where c.status = 'IN_SUPPORT' and a.state = 'ACCEPTED' and a.coi_status = 'CLEAR' and s.email = 'supporter@demo.example'"
        + " and (c.confidentiality is null or c.confidentiality <> 'UNPUBLISHED_INVENTION') order by case when c.organization_id in"
        + " (select m.organization_id from membership m join account x on x.id = m.account_id where x.email = 'applicant@demo.example') then 0 else 1 end, c.id desc";
    private static final long DAY = 86_400L;
    private static final List<String> CRITERIA = List.of("PROBLEM", "SOLUTION", "EVIDENCE", "REGULATION", "IP", "MARKET", "COMPETITION", "TEAM", "FINANCE", "ASK");
    private static final List<Integer> WEIGHTS = List.of(2, 2, 3, 3, 2, 2, 1, 2, 2, 1);

    private final Connection connection;
    private final Instant now;
    private final LocalDate today;
    private final Optional<JapaneseFont> font = JapaneseFonts.ofThisMachine();
    private long pitch;

    PitchRoomDemo(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
        this.today = Jst.day(now);
    }

    void write() throws SQLException {
        Long caseId = first(CASE);
        if (caseId == null || font.isEmpty()) {
            return;
        }
        long applicant = account("applicant@demo.example");
        long supporter = account("supporter@demo.example");
        long staff = account("staff@demo.example");
        long document = add("insert into document (version, case_id, title, visibility, newest, of_applicant, uploaded_by, deck) values (0, ?, '青葉橋キャピタル 初回面談', 'APPLICANT', 3,"
            + " true, ?, true)", caseId, applicant);
        pitch = add("insert into pitch (case_id, document_id, audience, pitch_occasion, event_on, amount_yen, state, opened_by, opener_name, opened_at)"
            + " select ?, ?, '青葉橋キャピタル 初回面談', 'VC_MEETING', ?, 300000000, 'OPEN', id, display_name, ? from account where id = ?", caseId, document,
            today.plusDays(12), ago(26), staff);
        for (int number = 1; number <= 3; number++) {
            version(document, number, number == 2 ? supporter : applicant, ago(27 - number * 7L));
        }
        comments(applicant, supporter, staff);
        round(1, 1, ago(19), ago(16), staff, List.of(3, 3, 2, 1, 2, 2, 3, 4, 2, 2), supporter, List.of(3, 4, 2, 2, 3, 2, 2, 4, 2, 1));
        round(2, 2, ago(12), ago(9), staff, List.of(4, 4, 3, 3, 2, 3, 3, 4, 2, 3), supporter, List.of(4, 4, 3, 2, 3, 3, 3, 5, 3, 3));
        round(3, 3, ago(1), null, staff, List.of(4, 4, 4, 4, 3, 3, 4, 5, 3, 4), 0, List.of());
        rest(supporter, staff);
        connection.commit();
    }

    private void version(long document, int number, long by, Instant at) throws SQLException {
        byte[] content = DeckPaper.pdf(font.orElseThrow(), slides(number));
        String id = UUID.nameUUIDFromBytes(("deck" + document + "-" + number).getBytes(StandardCharsets.UTF_8)).toString();
        long version = add("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_by, uploader_name, uploaded_at)"
            + " select ?, ?, ?, ?, 'application/pdf', ?, ?, 'NOT_SCANNED', id, display_name, ? from account where id = ?", document, number, id,
            "ピッチ資料_第" + number + "版.pdf", (long) content.length, sha256(content), at, by);
        run("insert into document_chunk (content_id, start_at, content) values (?, 0, ?)", id, content);
        run("insert into deck_drawing (version_id, document_id, state) values (?, ?, 'WAITING')", version, document);
    }

    private static List<Slide> slides(int version) {
        var slides = new ArrayList<Slide>();
        slides.add(new Slide("口腔粘膜から作る細胞シート", List.of("傷ついた角膜を、自分の細胞で治す", version == 1 ? "資料 第1版" : "シリーズA 3億円のご相談"), List.of()));
        slides.add(new Slide("課題：角膜の移植を待つ人", List.of("国内の待機者は年間およそ2,000人", "提供される角膜はその半分に届かない", "拒絶反応で再移植になる例も多い"), List.of(90, 45)));
        slides.add(new Slide("解決策：自家細胞シート", List.of("患者の口腔粘膜を2平方センチ採取", version < 3 ? "培養に16日" : "培養を16日から9日に短縮", "縫わずに貼れる"), List.of()));
        slides.add(new Slide("根拠：前臨床と特定臨床研究", version == 1 ? List.of("ウサギで生着を確認") : List.of("ウサギ12例で生着率 92%", "特定臨床研究 5例で重い有害事象なし"), List.of(40, 65, 92)));
        if (version > 1) {
            slides.add(new Slide("薬事と保険償還の道筋", List.of("再生医療等製品、条件・期限付承認を想定", version == 2 ? "RS戦略相談を予定" : "RS戦略相談（対面助言）を9月に実施", "類似製品の償還価格を根拠に価格を設計"), List.of()));
        }
        slides.add(new Slide("市場", version < 3 ? List.of("国内 300億円") : List.of("国内 年間1,200件から始める", "算定の根拠：学会の手術件数調査"), List.of(30, 55, 80)));
        slides.add(new Slide("競合との違い", List.of("他家製品より拒絶が少ない", "既存の自家製品より培養が短い"), List.of()));
        slides.add(new Slide("チーム", List.of("眼科医、培養工程の開発者、元審査官の顧問"), List.of()));
        slides.add(new Slide("お願い", version == 1 ? List.of("ご支援をお願いします") : List.of("3億円：治験製品の製造に2億円、治験準備に1億円", "18か月で治験届の提出まで"), List.of(67, 33)));
        return slides;
    }

    private void comments(long applicant, long supporter, long staff) throws SQLException {
        long market = comment(1, 5, 38, 62, supporter, "SUPPORTER", 20, "「300億円」の根拠がありません。対象になる患者の数と単価から積み上げてください。");
        answer(market, applicant, "APPLICANT", 6, "学会の手術件数調査をもとに、第3版で書き直しました。");
        settle(market, supporter, 4);
        long evidence = comment(1, 4, 30, 40, staff, "OFFICE", 19, "「生着を確認」だけでは伝わりません。例数と割合を入れてください。");
        answer(evidence, applicant, "APPLICANT", 13, "12例、92%と書きました。");
        settle(evidence, staff, 12);
        comment(2, 5, 52, 48, supporter, "SUPPORTER", 11, "条件・期限付承認の要件を満たす見込みを、一言で言えるようにしておきましょう。");
        comment(3, 3, 40, 45, staff, "OFFICE", 2, "「9日に短縮」は目を引きます。製造費がいくら下がるかも並べてください。");
        long ask = comment(3, 9, 62, 58, supporter, "SUPPORTER", 2, "資金の使い道がよく分かるようになりました。次の調達までの節目も入れるとなおよいです。");
        answer(ask, applicant, "APPLICANT", 1, "節目の表を第4版に入れます。");
    }

    private long comment(int version, int page, int x, int y, long by, String side, int days, String body) throws SQLException {
        return add("insert into pitch_comment (pitch_id, version_no, page_no, x_percent, y_percent, body, account_id, author_name, side, written_at)"
            + " select ?, ?, ?, ?, ?, ?, id, display_name, ?, ? from account where id = ?", pitch, version, page, x, y, body, side, ago(days), by);
    }

    private void answer(long comment, long by, String side, int days, String body) throws SQLException {
        run("insert into pitch_answer (comment_id, body, account_id, author_name, side, written_at) select ?, ?, id, display_name, ?, ? from account where id = ?", comment, body,
            side, ago(days), by);
    }

    private void settle(long comment, long by, int days) throws SQLException {
        run("update pitch_comment set settled_at = ?, settled_by = (select display_name from account where id = ?) where id = ?", ago(days), by, comment);
    }

    private void round(int number, int version, Instant opened, Instant closed, long first, List<Integer> firstMarks, long second, List<Integer> secondMarks) throws SQLException {
        long round = add("insert into scoring_round (pitch_id, round_no, version_no, opener_name, opened_at, closed_at) select ?, ?, ?, display_name, ?, ? from account where id = ?",
            pitch, number, version, opened, closed, first);
        for (int place = 0; place < CRITERIA.size(); place++) {
            run("insert into scoring_criterion (round_id, place, pitch_criterion, weight) values (?, ?, ?, ?)", round, place, CRITERIA.get(place), WEIGHTS.get(place));
        }
        sheet(round, first, "OFFICE", opened, firstMarks);
        if (second != 0) {
            sheet(round, second, "SUPPORTER", opened, secondMarks);
        }
    }

    private void sheet(long round, long by, String side, Instant opened, List<Integer> marks) throws SQLException {
        long sheet = add("insert into scoring_sheet (round_id, account_id, reviewer_name, side, handed_in_at) select ?, id, display_name, ?, ? from account where id = ?", round, side,
            opened.plusSeconds(DAY / 2), by);
        for (int place = 0; place < CRITERIA.size(); place++) {
            int mark = marks.get(place);
            run("insert into scoring_mark (sheet_id, place, pitch_criterion, mark, remark) values (?, ?, ?, ?, ?)", sheet, place, CRITERIA.get(place), mark,
                mark <= 2 ? "根拠となる数字がもう一つほしいところです。" : mark == 5 ? "強みとして前の方で話してください。" : null);
        }
    }

    private void rest(long supporter, long staff) throws SQLException {
        String rehearsal = "insert into pitch_rehearsal (pitch_id, version_no, held_on, planned_minutes, actual_minutes, attendees, notes, writer_name)"
            + " select ?, ?, ?, 10, ?, '相談者2名、サポーター、事務局', ?, display_name from account where id = ?";
        run(rehearsal, pitch, 2, today.minusDays(10), 14, "前置きが3分を超えた。課題のページから話し始める。薬事の質問に詰まった。", supporter);
        run(rehearsal, pitch, null, today.plusDays(5), null, null, staff);
        long banked = add("insert into question_bank (question, answer, pitch_criterion, pitch_occasion, released_by, released_at) select ?, ?, 'REGULATION', 'VC_MEETING', display_name, ?"
            + " from account where id = ?", "条件・期限付承認が取れなかった場合の計画はありますか。",
            "通常の承認に必要な症例数と期間を示し、追加で要る資金と、その間の節目を説明する。審査側との相談の記録があれば、日付と合意した点を添える。", ago(60), staff);
        add("insert into question_bank (question, answer, pitch_criterion, pitch_occasion, released_by, released_at) select ?, ?, 'COMPETITION', 'DEMO_DAY', display_name, ?"
            + " from account where id = ?", "大手が同じことを始めたら、どう守りますか。", "特許の請求範囲と残りの年数、製造のこつ（ノウハウ）、臨床の現場との関係の3つに分けて答える。", ago(90), staff);
        String question = "insert into pitch_question (pitch_id, question, answer, pitch_criterion, asked_by, writer_name, written_at, bank_id)"
            + " select ?, ?, ?, ?, ?, display_name, ?, ? from account where id = ?";
        run(question, pitch, "条件・期限付承認が取れなかった場合の計画はありますか。", "通常承認に必要な30例を見込み、追加の1.5億円と12か月を示す。", "REGULATION", null, ago(9), banked, supporter);
        run(question, pitch, "製造を自社で持つ理由は何ですか。", null, "FINANCE", "練習で事務局から", ago(9), null, staff);
        String investor = "insert into pitch_investor (pitch_id, name, contact, state, approached_on, met_on, decided_on, pass_reason, note, writer_name)"
            + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, display_name from account where id = ?";
        run(investor, pitch, "青葉橋キャピタル株式会社", "投資部 浅野様", "CONTACTED", today.minusDays(24), null, null, null, "12日後に初回面談。再生医療に詳しい。", staff);
        run(investor, pitch, "月見坂ベンチャーパートナーズ", null, "PASSED", today.minusDays(60), today.minusDays(52), today.minusDays(45), "TOO_EARLY", "治験の開始後にまた話したいとのこと。", staff);
    }

    private Instant ago(long days) {
        return now.minusSeconds(days * DAY);
    }

    private long account(String mail) throws SQLException {
        return first("select id from account where email = '" + mail + "'");
    }

    private Long first(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            return row.next() ? Long.valueOf(row.getLong(1)) : null;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        }
    }

    private long add(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS), values)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static PreparedStatement prepared(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
