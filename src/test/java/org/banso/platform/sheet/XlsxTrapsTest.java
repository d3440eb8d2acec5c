package org.banso.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Books made to hurt (a50, a65): refused in words, without a look at what they point to and without filling the memory. */
class XlsxTrapsTest {
    private static final List<String> PARTS = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml");
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
        + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

    @Test
    void a50_entitiesAndDocumentTypesAreRefusedAndNothingIsFetched() throws IOException {
        try (var server = new ServerSocket(0)) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String type : List.of(LAUGHS, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x SYSTEM \"" + address + "\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>")) {
                for (String part : PARTS) {
                    byte[] book = with(part, type);
                    assertEquals("sheet.broken", assertThrows(BusinessException.class, () -> SheetRoundTripTest.read(book), part + type).key());
                }
            }
            server.setSoTimeout(1);
            assertThrows(IOException.class, server::accept, "nobody called");
        }
    }

    @Test
    void a65_abookThatSwellsIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(out.size() < 100_000);
        assertEquals("sheet.bomb", assertThrows(BusinessException.class, () -> SheetRoundTripTest.read(out.toByteArray())).key());
    }

    @Test
    void a65_tenThousandPartsAreRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
            }
        }
        assertEquals("sheet.bomb", assertThrows(BusinessException.class, () -> SheetRoundTripTest.read(out.toByteArray())).key());
    }

    private static byte[] with(String part, String documentType) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("a");
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
