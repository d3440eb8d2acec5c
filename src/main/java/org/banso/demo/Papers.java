package org.banso.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;

/** What was attached to the cases: plans and notes that open in Word or as PDF, some in several versions, and who read them. */
final class Papers {
    private static final int DAYS = 700;
    private static final int DAYS_AS_PDF = 60;
    private static final int LINE = 36;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final Table documents;
    private final Table versions;
    private final Table chunks;
    private final Table readings;
    private final Instant now;
    private final Phrases phrases = new Phrases("phrases.txt");
    private final Optional<JapaneseFont> font = JapaneseFonts.ofThisMachine();
    private long lastDocument;
    private long lastVersion;

    Papers(Store store, Connection connection, Instant now) throws SQLException {
        this.now = now;
        documents = store.table("document", "id,version,case_id,title,description,tier,visibility,newest,of_applicant,uploaded_by");
        versions = store.table("document_version", "id,document_id,version_no,public_id,name,media_type,size_bytes,sha256,scan,uploaded_by,uploader_name,uploaded_at");
        chunks = store.table("document_chunk", "content_id,start_at,content");
        readings = store.table("document_reading", "document_id,version_id,account_id,reader,reader_name,at");
        lastDocument = Store.lastId(connection, "document");
        lastVersion = Store.lastId(connection, "document_version");
    }

    /** Attaches what this case may have brought, if it is young enough. */
    void of(CaseFile file, Dice dice) {
        if (file.portal() && file.receivedAt.isAfter(now.minus(DAYS, ChronoUnit.DAYS)) && dice.chance(0.35)) {
            fromApplicant(file, dice);
            if (!file.advice.isEmpty() && dice.chance(0.5)) {
                fromOffice(file);
            }
        }
    }

    private void fromApplicant(CaseFile file, Dice dice) {
        String name = phrases.pick("paper", dice);
        boolean asPdf = font.isPresent() && file.receivedAt.isAfter(now.minus(DAYS_AS_PDF, ChronoUnit.DAYS));
        boolean twice = file.firstResponseAt != null && dice.chance(0.3);
        long id = ++lastDocument;
        documents.add(id, 0, file.id, null, twice ? "お尋ねいただいた点を書き足しました。" : null, null, "APPLICANT", twice ? 2 : 1, true, file.applicant.account());
        Instant at = file.createdAt.plus(2, ChronoUnit.MINUTES);
        version(file, id, 1, name, asPdf, file.applicant.account(), file.applicant.contact(), at);
        if (twice) {
            version(file, id, 2, name + "（改訂）", asPdf, file.applicant.account(), file.applicant.contact(), file.firstResponseAt.plus(1, ChronoUnit.DAYS));
        }
        if (file.owner != 0) {
            readings.add(id, lastVersion, file.owner, "OFFICE", file.ownerName, file.createdAt.plus(26, ChronoUnit.HOURS));
        }
        file.requests.stream().filter(request -> "ACCEPTED".equals(request.state) && request.answeredAt != null).findFirst()
            .ifPresent(request -> readings.add(id, lastVersion, request.adviser.account(), "LEAD".equals(request.role) ? "LEAD" : "MEMBER", request.adviser.name(),
                request.answeredAt.plus(3, ChronoUnit.HOURS)));
    }

    private void fromOffice(CaseFile file) {
        long id = ++lastDocument;
        documents.add(id, 0, file.id, "面談前の確認事項", null, null, "TEAM", 1, false, file.owner);
        version(file, id, 1, "面談前の確認事項", false, file.owner, file.ownerName, file.createdAt.plus(3, ChronoUnit.DAYS));
    }

    private void version(CaseFile file, long document, int number, String name, boolean asPdf, long account, String by, Instant at) {
        List<String> lines = List.of(name, "製品: " + file.story.productName(), "", file.story.title(), "", file.story.body());
        byte[] content = asPdf ? pdf(lines) : docx(lines);
        String publicId = UUID.nameUUIDFromBytes(("demo" + document + "-" + number).getBytes(StandardCharsets.UTF_8)).toString();
        versions.add(++lastVersion, document, number, publicId, name + (asPdf ? ".pdf" : ".docx"), asPdf ? PDF : DOCX, (long) content.length, sha256(content), "NOT_SCANNED",
            account, by, at);
        chunks.add(publicId, 0L, content);
    }

    /** The least that Word opens. */
    private static byte[] docx(List<String> lines) {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        lines.stream().flatMap(String::lines).forEach(line -> text.append("<w:p><w:r><w:t xml:space=\"preserve\">")
            .append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</w:t></w:r></w:p>"));
        text.append("</w:body></w:document>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>");
            entry(zip, "_rels/.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pdf(List<String> lines) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument(); var in = font.orElseThrow().open()) {
            var letters = PDType0Font.load(pdf, in, true);
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(letters, 12);
                content.setLeading(20);
                content.newLineAtOffset(72, 760);
                for (String line : lines.stream().flatMap(String::lines).toList()) {
                    for (int at = 0; at <= line.length(); at += LINE) {
                        content.showText(writable(letters, line.substring(at, Math.min(line.length(), at + LINE))));
                        content.newLine();
                    }
                }
                content.endText();
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String writable(PDType0Font font, String line) {
        var out = new StringBuilder();
        line.codePoints().forEach(letter -> {
            try {
                font.encode(Character.toString(letter));
                out.appendCodePoint(letter);
            } catch (IOException | IllegalArgumentException e) {
                out.append('〓');
            }
        });
        return out.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
