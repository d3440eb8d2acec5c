package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.search.Indexer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in attached files is found by those who may see the file, and only as long as they may. */
class FileSearchIT extends BansoIT {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @Inject
    private Fixture fixture;
    @Inject
    private FileFixture files;
    @Inject
    private Indexer indexer;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseSnippetQueries snippets;
    private long id;

    @BeforeEach
    void aCase() {
        id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        as(fixture.person(Role.OFFICE_STAFF));
    }

    private boolean found(String words) {
        boolean listed = lists.found(words, 1).rows().stream().anyMatch(row -> row.id() == id);
        assertEquals(listed, snippets.of(List.of(id), words).containsKey(id), words);
        return listed;
    }

    @Test
    void everyKindOfPaperIsRead() throws IOException {
        files.attach(id, "試験計画.pdf", "application/pdf", pdf("zebrafish toxicology"), "APPLICANT");
        files.attach(id, "報告.docx", OFFICE + "wordprocessingml.document", word("蝸牛神経の㍻報告"), "APPLICANT");
        files.attach(id, "一覧.xlsx", OFFICE + "spreadsheetml.sheet", sheet("鯨偶蹄目の数表"), "APPLICANT");
        files.attach(id, "説明.pptx", OFFICE + "presentationml.presentation", slides("鸛の投影資料"), "APPLICANT");
        files.attach(id, "古い表.csv", "text/csv", "品目,数量\n髙麗人蔘,3\n".getBytes(Charset.forName("windows-31j")), "APPLICANT");
        files.attach(id, "控え.txt", "text/plain", "膃肭臍の控え".getBytes(StandardCharsets.UTF_8), "APPLICANT");
        indexer.upToDate();
        for (String words : List.of("zebrafish", "蝸牛神経の平成報告", "鯨偶蹄目", "鸛の投影", "高麗人蔘", "膃肭臍", "試験計画.pdf")) {
            assertTrue(found(words), words);
        }
        assertEquals("報告.docx", snippets.of(List.of(id), "蝸牛神経").get(id).get(0).name());
    }

    @Test
    void aBrokenFileIsTriedOnceAndKeepsItsName() {
        long document = files.attach(id, "壊れた鷽.pdf", "application/pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "APPLICANT");
        indexer.upToDate();
        assertTrue(found("鷽.pdf"));
        assertEquals("FAILED", fixture.text("select state from document_text where document_id = ?", document));
        assertTrue(fixture.text("select note from document_text where document_id = ?", document) != null);
    }

    @Test
    void a68_secretRemovedAndHeldBackFilesAreNotFound() {
        long document = files.attach(id, "控え.txt", "text/plain", "鶺鴒の控え".getBytes(StandardCharsets.UTF_8), "APPLICANT");
        indexer.upToDate();
        assertTrue(found("鶺鴒"));
        for (String hidden : List.of("update document set tier = 3 where id = ?", "update document set tier = null, removed_at = current_timestamp where id = ?",
            "update document_version set scan = 'QUARANTINED' where document_id = ?")) {
            fixture.update(hidden, document);
            assertEquals(false, found("鶺鴒"), "at once, whatever the index says: " + hidden);
        }
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
        assertEquals(0, fixture.number("select count(*) from search_entry where subject_id = ? and readers = 'FILE'", id));
        assertEquals(0, fixture.number("select count(*) from document_text where document_id = ?", document), "what was read is gone");

        long invention = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", invention);
        files.attach(invention, "発明.txt", "text/plain", "未公開の鵺".getBytes(StandardCharsets.UTF_8), "APPLICANT");
        indexer.upToDate();
        assertEquals(0, fixture.number("select count(*) from document_text where case_id = ?", invention));
        assertEquals(0, fixture.number("select count(*) from search_entry where subject_id = ? and readers = 'FILE'", invention));
    }

    @Test
    void a17_aFileIsFoundByThoseItIsFor() {
        var lead = fixture.supporter("REG_REGEN");
        var second = fixture.supporter("REG_REGEN");
        fixture.cleared(id, lead.id());
        fixture.cleared(id, second.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CLEAR', 'REG_REGEN', current_timestamp)", id, lead.id(), lead.who().accountId());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'MEMBER', 'ACCEPTED', 'CLEAR', 'REG_REGEN', current_timestamp)", id, second.id(), second.who().accountId());
        for (String who : List.of("APPLICANT", "TEAM", "LEAD", "OFFICE")) {
            files.attach(id, who + ".txt", "text/plain", ("公開範囲 駱駝" + who).getBytes(StandardCharsets.UTF_8), who);
        }
        indexer.upToDate();
        as(lead.who());
        assertEquals(List.of(true, true, true, false), List.of(found("駱駝APPLICANT"), found("駱駝TEAM"), found("駱駝LEAD"), found("駱駝OFFICE")));
        as(second.who());
        assertEquals(List.of(true, true, false, false), List.of(found("駱駝APPLICANT"), found("駱駝TEAM"), found("駱駝LEAD"), found("駱駝OFFICE")));
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(List.of(true, true, true, true), List.of(found("駱駝APPLICANT"), found("駱駝TEAM"), found("駱駝LEAD"), found("駱駝OFFICE")));
    }

    private static byte[] pdf(String words) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] word(String words) throws IOException {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheet(String words) throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue(words);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] slides(String words) throws IOException {
        try (var show = new XMLSlideShow(); var out = new ByteArrayOutputStream()) {
            var box = show.createSlide().createTextBox();
            box.setText(words);
            show.write(out);
            return out.toByteArray();
        }
    }
}
