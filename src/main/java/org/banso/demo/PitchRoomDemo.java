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
import org.banso.shared.Names;

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
    private String product;
    private String sentence;
    private String rivals;

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
        read(caseId);
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

    /** Speaks of the product of the case, whatever kind of product that is. */
    private List<Slide> slides(int version) {
        var slides = new ArrayList<Slide>();
        slides.add(new Slide(product, List.of(sentence, version == 1 ? "資料 第1版" : "シリーズA 3億円のご相談"), List.of()));
        slides.add(new Slide("課題：今の方法で困っていること", List.of("18施設への聞き取りで、最も多かった困りごと", "国内の対象は年間およそ2,000人", "今の方法で足りているのは、その半分"), List.of(90, 45)));
        slides.add(new Slide("解決策：" + product, List.of(sentence, version < 3 ? "製造に16日" : "製造を16日から9日に短縮", "今の診療の流れのまま使える"), List.of()));
        slides.add(new Slide("根拠：これまでの試験", version == 1 ? List.of("性能を確認") : List.of("動物試験 12例で有効率 92%", "臨床研究 5例で重い有害事象なし"), List.of(40, 65, 92)));
        if (version > 1) {
            slides.add(new Slide("薬事と保険償還の道筋", List.of("申請の区分と必要な試験を整理", version == 2 ? "PMDAの相談を予定" : "PMDAの相談（対面助言）を9月に実施", "類似品の償還価格を根拠に価格を設計"), List.of()));
        }
        slides.add(new Slide("市場", version < 3 ? List.of("国内 300億円") : List.of("国内 年間1,200件から始める", "算定の根拠：学会の調査"), List.of(30, 55, 80)));
        slides.add(new Slide("競合との違い", List.of("比べる相手：" + rivals, "準備の手間が半分になる"), List.of()));
        slides.add(new Slide("チーム", List.of("臨床医、開発の責任者、元審査官の顧問"), List.of()));
        slides.add(new Slide("お願い", version == 1 ? List.of("ご支援をお願いします") : List.of("3億円：試験用の製造に2億円、治験の準備に1億円", "18か月で治験届の提出まで"), List.of(67, 33)));
        return slides;
    }

    /** What the deck says of the product. */
    private void read(long caseId) throws SQLException {
        try (PreparedStatement select = prepared(connection.prepareStatement("select product_name, product_summary, product_competitors from consultation_case where id = ?"), caseId);
             ResultSet row = select.executeQuery()) {
            row.next();
            product = row.getString(1);
            String summary = row.getString(2) == null ? "" : row.getString(2);
            sentence = summary.contains("。") ? summary.substring(0, summary.indexOf('。')) : summary;
            rivals = row.getString(3) == null ? "今の標準の方法" : row.getString(3);
        }
    }

    private void comments(long applicant, long supporter, long staff) throws SQLException {
        long market = comment(1, 5, 38, 62, supporter, "SUPPORTER", 20, "「300億円」の根拠がありません。対象になる患者の数と単価から積み上げてください。");
        answer(market, applicant, "APPLICANT", 6, "学会の手術件数調査をもとに、第3版で書き直しました。");
        settle(market, supporter, 4);
        long evidence = comment(1, 4, 30, 40, staff, "OFFICE", 19, "「性能を確認」だけでは伝わりません。例数と割合を入れてください。");
        answer(evidence, applicant, "APPLICANT", 13, "12例、92%と書きました。");
        settle(evidence, staff, 12);
        comment(2, 5, 52, 48, supporter, "SUPPORTER", 11, "PMDAの相談で何を確かめるのかを、一言で言えるようにしておきましょう。");
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
            + " from account where id = ?", "承認が予定より遅れた場合の計画はありますか。",
            "遅れの見込みを期間で示し、追加で要る資金と、その間の節目を説明する。審査側との相談の記録があれば、日付と合意した点を添える。", ago(60), staff);
        add("insert into question_bank (question, answer, pitch_criterion, pitch_occasion, released_by, released_at) select ?, ?, 'COMPETITION', 'DEMO_DAY', display_name, ?"
            + " from account where id = ?", "大手が同じことを始めたら、どう守りますか。", "特許の請求範囲と残りの年数、製造のこつ（ノウハウ）、臨床の現場との関係の3つに分けて答える。", ago(90), staff);
        String question = "insert into pitch_question (pitch_id, question, answer, pitch_criterion, asked_by, writer_name, written_at, bank_id)"
            + " select ?, ?, ?, ?, ?, display_name, ?, ? from account where id = ?";
        run(question, pitch, "承認が予定より遅れた場合の計画はありますか。", "1年の遅れを見込み、追加の1.5億円と3つの節目を示す。", "REGULATION", null, ago(9), banked, supporter);
        run(question, pitch, "製造を自社で持つ理由は何ですか。", null, "FINANCE", "練習で事務局から", ago(9), null, staff);
        String investor = "insert into pitch_investor (pitch_id, organization_id, name, contact, state, approached_on, met_on, decided_on, pass_reason, note, writer_name)"
            + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, display_name from account where id = ?";
        run(investor, pitch, investor("青葉橋キャピタル株式会社"), "青葉橋キャピタル株式会社", "投資部 浅野様", "CONTACTED", today.minusDays(24), null, null, null, "12日後に初回面談。医療分野の投資に詳しい。", staff);
        run(investor, pitch, investor("月見坂ベンチャーパートナーズ"), "月見坂ベンチャーパートナーズ", null, "PASSED", today.minusDays(60), today.minusDays(52), today.minusDays(45), "TOO_EARLY", "治験の開始後にまた話したいとのこと。", staff);
    }

    /** Its entry in the register of organizations. */
    private long investor(String name) throws SQLException {
        return add("insert into organization (applicant_type, name, name_key, created_at) values ('INVESTOR', ?, ?, ?)", name, Names.organizationKey(name), ago(60));
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
