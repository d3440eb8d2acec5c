package org.banso.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.banso.demo.DeckPaper.Slide;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.platform.sheet.SheetWriter;
import org.banso.platform.sheet.XlsxWriter;
import org.banso.shared.Jst;

/** Two studies that were delivered, each a report and the list behind it: one waits to be inspected, one was shared with its applicant and concluded. */
final class StudyPapers {
    private static final String OF_APPLICANT = "select c.id from consultation_case c join membership m on m.organization_id = c.organization_id join account a on a.id = m.account_id"
        + " where c.status = 'IN_SUPPORT' and a.email = 'applicant@demo.example' order by c.id desc";
    private static final String OF_OTHERS = "select c.id from consultation_case c where c.status = 'IN_SUPPORT' and not exists (select 1 from feasibility_study s where s.case_id = c.id)"
        + " order by c.id desc";
    private static final long DAY = 86_400L;

    private final Connection connection;
    private final Instant now;

    StudyPapers(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void write() throws SQLException {
        JapaneseFont font = JapaneseFonts.ofThisMachine().orElse(null);
        Long shared = first(OF_APPLICANT);
        Long waiting = first(OF_OTHERS);
        if (font == null || shared == null || waiting == null) {
            return;
        }
        long one = study(shared, "SHARED", "IP", "製造方法に関する先行技術と、実施の妨げとなる特許の有無を調べる。", 900_000L, 840_000L, 34);
        file(shared, one, "APPLICANT", "先行技術調査報告書.pdf", "application/pdf", report(font, "先行技術調査報告書", "近い先行技術 4件、実施の妨げとなる権利は見当たらない"), 12);
        file(shared, one, "APPLICANT", "検索式と文献一覧.xlsx", XlsxWriter.MEDIA_TYPE, list(), 12);
        long two = study(waiting, "DELIVERED", "MARKET", "国内の市場規模と、競合する製品の価格帯、購入を決める人の考え方を調べる。", 1_200_000L, 1_150_000L, 30);
        file(waiting, two, "OFFICE", "市場調査報告書.pdf", "application/pdf", report(font, "市場調査報告書", "国内の市場は年間およそ18億円、決め手は処置時間"), 1);
        file(waiting, two, "OFFICE", "聞き取り先一覧.xlsx", XlsxWriter.MEDIA_TYPE, list(), 1);
        connection.commit();
    }

    private long study(long caseId, String state, String kind, String question, long budget, long amount, int days) throws SQLException {
        boolean ended = state.equals("SHARED");
        Instant delivered = ago(ended ? 12 : 1);
        return add("insert into feasibility_study (case_id, kind, state, question, budget_yen, proposed_by, proposed_at, approved_by, approved_on, vendor_id, amount_yen, ordered_on, deadline,"
            + " delivered_at, inspected_by, inspected_on, shared_at, verdict, verdict_words, ended_at) select ?, ?, ?, ?, ?, p.id, ?, a.id, ?, v.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
            + " from account p join account a on a.email = 'manager@demo.example' join study_vendor v on v.email = ? where p.email = 'staff@demo.example'", caseId, kind, state, question,
            budget, ago(days + 8), Jst.day(ago(days + 5)), amount, Jst.day(ago(days)), Jst.day(now.plusSeconds(3 * DAY)), delivered, ended ? account() : null,
            ended ? Jst.day(ago(10)) : null, ended ? ago(10) : null, ended ? "GO" : null,
            ended ? "妨げとなる権利は見当たりません。製造方法の出願を急ぎ、次の面談で請求の範囲を決めましょう。" : null, ended ? ago(9) : null,
            kind.equals("IP") ? "ip@vendor.example" : "market@vendor.example");
    }

    private long account() throws SQLException {
        return first("select id from account where email = 'staff@demo.example'");
    }

    private void file(long caseId, long study, String visibility, String name, String mediaType, byte[] content, int days) throws SQLException {
        long document = add("insert into document (version, case_id, visibility, newest, of_applicant) values (0, ?, ?, 1, false)", caseId, visibility);
        String id = UUID.nameUUIDFromBytes(("study" + study + name).getBytes(StandardCharsets.UTF_8)).toString();
        add("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploader_name, uploaded_at)"
            + " select ?, 1, ?, ?, ?, ?, ?, 'NOT_SCANNED', v.name, ? from study_vendor v join feasibility_study s on s.vendor_id = v.id where s.id = ?", document, id, name, mediaType,
            (long) content.length, sha256(content), ago(days), study);
        run("insert into document_chunk (content_id, start_at, content) values (?, 0, ?)", id, content);
        add("insert into study_file (study_id, document_id) values (?, ?)", study, document);
    }

    private static byte[] report(JapaneseFont font, String title, String finding) {
        return DeckPaper.pdf(font, List.of(new Slide(title, List.of("調査の目的と方法", "国内外の公開情報と聞き取りによる"), List.of()),
            new Slide("結果", List.of(finding, "くわしい一覧は別の表に付けた"), List.of(70, 45, 30)), new Slide("次にすること", List.of("結果をもとに、計画を見直す"), List.of())));
    }

    private static byte[] list() {
        var out = new ByteArrayOutputStream();
        try (var sheet = XlsxWriter.on(out, "一覧", SheetWriter.Losses.IGNORED)) {
            sheet.head(List.of("番号", "名称", "出典", "関係の深さ"));
            sheet.row(List.of(1, "細胞シートの製造方法", "特許公報", "高い"));
            sheet.row(List.of(2, "培養容器の表面処理", "論文", "中くらい"));
            sheet.row(List.of(3, "保存液の組成", "公開公報", "低い"));
        }
        return out.toByteArray();
    }

    /** In the middle of that morning. */
    private Instant ago(int days) {
        return Jst.startOf(Jst.day(now).minusDays(days)).plusSeconds(37_800);
    }

    private Long first(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            return row.next() ? Long.valueOf(row.getLong(1)) : null;
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

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
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
