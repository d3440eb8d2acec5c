package org.banso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Books made to hurt, sent by the form of the import itself, come to a clear message; a long list is looked through row by row. */
class ImportTrapsIT extends BansoIT {
    private static final String BOUNDARY = "banso-boundary";

    @Inject
    private Fixture fixture;
    @Inject
    private Imports imports;
    @Inject
    private JobQueries jobs;
    private Who manager;
    private Visit visit;
    private String token;

    @BeforeEach
    void signedIn() {
        manager = fixture.withPassword(fixture.person(Role.OFFICE_MANAGER));
        as(manager);
        visit = new Visit(baseUrl());
        visit.signIn(manager.email());
        token = visit.get("/office/imports").body().replaceFirst("(?s).*action=\"/office/imports/upload\".*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    /** The page that sending the book leads to. */
    private String sent(byte[] book) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token + "\r\n--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"一覧.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(book);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = visit.postRaw("/office/imports/upload", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
        assertEquals(303, answer.statusCode(), answer.body());
        return visit.follow(answer).body();
    }

    @Test
    void a50_aBookWithEntitiesIsRefusedByTheImportInWords() throws IOException {
        for (String type : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">")) {
            for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml")) {
                String page = sent(with(part, type));
                assertTrue(page.contains("ファイルを表として読めませんでした。CSVかXLSXで保存し直してください。"), part + type);
            }
        }
        assertEquals(List.of(), imports.mine(), "nothing of them is kept");
    }

    @Test
    void a65_aBookThatSwellsIsRefusedByTheImportInWords() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        String page = sent(out.toByteArray());
        assertTrue(page.contains("ファイルの中身が大きすぎるか、通常の表ではないため、受け付けられません。"), page);
        assertEquals(List.of(), imports.mine());
    }

    /**
     * Nothing of a row is held when the next is read but its number, so a list ten times as long needs no more memory but for the
     * numbers; the bench looks through fifty thousand.
     */
    @Test
    void a65_fiveThousandRowsAreLookedThroughRowByRow() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Path file = Files.createTempFile("long", ".csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("管理番号,相談日,件名,事業者名,相談内容,製品区分,ステータス\r\n");
            for (int row = 1; row <= 5000; row++) {
                out.write(mark + "-" + row + ",2019-0" + (4 + row % 6) + "-01,細胞シート𠮷" + row + ",㈱" + mark + row % 50 + "," + "内容".repeat(200) + ",医療機器," + (row % 1000 == 0 ? "謎" : "終了") + "\r\n");
            }
        }
        long id = imports.bring("長い一覧.csv", file);
        Files.delete(file);
        var targets = new TreeMap<Integer, ImportTarget>();
        imports.one(id).columns().stream().filter(column -> column.target() != null).forEach(column -> targets.put(column.place(), column.target()));
        imports.assign(id, targets, "MEDISO", "TEL", CaseStatus.CLOSED);
        long job = imports.check(id);
        assertEquals(JobState.DONE, WorkForTests.ended(job));
        assertEquals(List.of("4995", "5", "0"), jobs.one(job).outcomeWords());
        assertEquals(1, jobs.one(job).files().size(), "a report of every row");
        assertEquals("0", fixture.text("select count(*) from consultation_case where legacy_no like ?", mark + "%"), "and nothing is written");
    }

    private static byte[] with(String part, String documentType) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("件名");
            book.write(plain);
        }
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray())); var to = new ZipOutputStream(out)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write((each.getName().equals(part) ? text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + java.util.regex.Matcher.quoteReplacement(documentType)) : text)
                    .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
