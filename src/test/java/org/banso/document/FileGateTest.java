package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** a63: a file is what its content says, and its name can do no harm. */
class FileGateTest {
    private static final byte[] PDF = "%PDF-1.4\n%abc".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<xml/>"));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a63_everyAllowedKindIsTaken() throws IOException {
        assertEquals(FileType.PDF, FileGate.check("説明資料①.PDF", PDF).type());
        assertEquals(FileType.PNG, FileGate.check("図.png", PNG).type());
        assertEquals(FileType.JPEG, FileGate.check("写真.jpeg", JPEG).type());
        assertEquals(FileType.TXT, FileGate.check("メモ.txt", bytes("覚え書き 𠮷野")).type());
        assertEquals(FileType.CSV, FileGate.check("表.csv", "番号,名前\r\n1,花子".getBytes(java.nio.charset.Charset.forName("Shift_JIS"))).type());
        assertEquals(FileType.DOCX, FileGate.check("計画.docx", zip("[Content_Types].xml", "word/document.xml")).type());
        assertEquals(FileType.XLSX, FileGate.check("表.xlsx", zip("xl/workbook.xml", "[Content_Types].xml")).type());
        assertEquals(FileType.PPTX, FileGate.check("資料.pptx", zip("[Content_Types].xml", "ppt/presentation.xml")).type());
    }

    @Test
    void a63_contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        refused("document.content", "a.pdf", EXE);
        refused("document.content", "a.pdf", bytes("<html><script>alert(1)</script> %PDF-1.4"));
        refused("document.content", "a.png", JPEG);
        refused("document.content", "a.txt", EXE);
        refused("document.content", "a.txt", bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"));
        refused("document.content", "a.docx", zip("a.txt"));
        refused("document.content", "a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("document.content", "a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused("document.empty", "a.txt", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.exe", "a.html", "a.svg", "a.docm", "a.zip", "a", "", ".pdf ", "a.pdf\u0000.exe", "a\u202Efdp.exe"})
    void a63_otherKindsAreRefused(String name) {
        if (!".pdf ".equals(name)) {
            refused("document.type", name, PDF);
        }
    }

    @ParameterizedTest
    @CsvSource({"'..\\..\\boot.txt', _.._boot.txt", "'../../etc/passwd.txt', _.._etc_passwd.txt", "CON.txt, _CON.txt", "nul.csv, _nul.csv", "'a:b*c?.txt', a_b_c_.txt"})
    void a63_namesAreMadeHarmless(String typed, String safe) {
        assertEquals(safe, FileGate.safeName(typed));
    }

    @Test
    void a46_aNameIsOneLineAndReadsOneWay() {
        String name = FileGate.safeName("a\r\nBcc: x@example.jp\u202Egpj.txt");
        assertFalse(name.matches("(?s).*[\\r\\n\\u202E].*"), name);
    }

    @Test
    void a63_aLongNameKeepsItsExtension() {
        String name = FileGate.safeName("資".repeat(300) + ".pdf");
        assertTrue(name.endsWith(".pdf"));
        assertEquals(FileGate.NAME_MAX, Text.length(name));
    }

    private static void refused(String key, String name, byte[] content) {
        assertEquals(key, assertThrows(BusinessException.class, () -> FileGate.check(name, content)).key());
    }
}
