package org.banso.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.sheet.SheetWriter.Losses;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** What is written comes back as it was, in every form; what others wrote is read in whatever dress. */
class SheetRoundTripTest {
    private static final List<String> HARD = List.of("𠮷野家", "🧬 遺伝子", "㈱①髙﨑", "ﾊﾝｶｸ ｶﾅ", "一行目\n二行目", "=1+1", "＝1+1", "+81", "-1", "@x", "\tTAB", "'=1", "''=", "\uFEFFBOM",
        "ゼロ\u200B幅", "\"引用\",カンマ;セミ", "_x0041_", "_x005F_", " 前後の空白 ", "e\u0301", "\u202E右左", "<b>&amp;</b>", "0012", "1E5", "2026-04-01", "\t\t\t\t\t", ";;;;;");

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(Arbitraries.of(HARD), Arbitraries.strings().ofMaxLength(40).excludeChars('\r'),
            Arbitraries.strings().withChars("=+-@＝'\"\t\n,_x0041 𠮷".toCharArray()).ofMaxLength(12)).map(SheetRoundTripTest::wellFormed);
    }

    /** Half a character is nothing that UTF-8 could hold. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\r", "");
    }

    @Property(tries = 200)
    void a47_a70_everyTextComesBackFromCsv(@ForAll("cells") String one, @ForAll("cells") String two) {
        assertEquals(List.of(List.of("始", one, two, "終")), readBack(out -> CsvWriter.on(out, CsvEncoding.UTF8_BOM), List.of("始", one, two, "終")));
    }

    @Property(tries = 60)
    void a47_a70_everyTextComesBackFromXlsx(@ForAll("cells") String one, @ForAll("cells") String two) {
        assertEquals(List.of(List.of("始", one, two, "終")), readBack(out -> XlsxWriter.on(out, "相談", Losses.IGNORED), List.of("始", one, two, "終")));
    }

    @Test
    void a70_aMemoOfAHundredThousandCharactersComesBackFromCsvAndIsToldWhereXlsxCutsIt() {
        String memo = "長い𠮷文。".repeat(20_000);
        assertEquals(memo, readBack(out -> CsvWriter.on(out, CsvEncoding.UTF8_BOM), List.of("x", memo)).get(0).get(1));
        var told = new ArrayList<String>();
        List<List<String>> read = readBack(out -> XlsxWriter.on(out, "相談", (row, column, lost, kind) -> told.add(row + ":" + column + ":" + kind)), List.of("x", memo));
        assertTrue(memo.startsWith(read.get(0).get(1)));
        assertEquals(List.of("1:1:CUT"), told);
    }

    @Test
    void aDayANumberAndAMomentAreThemselvesInXlsxAndReadBackAsCsvWritesThem() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = XlsxWriter.on(out, "相談", Losses.IGNORED)) {
            sheet.head(List.of("日", "数", "時", "式"));
            sheet.row(Arrays.asList(LocalDate.of(2026, 4, 1), 7_010_705_000_725L, Instant.parse("2026-04-01T00:30:15Z"), "=1+1"));
        }
        try (var book = WorkbookFactory.create(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertEquals(CellType.NUMERIC, row.getCell(0).getCellType());
            assertEquals(CellType.STRING, row.getCell(3).getCellType(), "a47: text, never a formula");
            assertEquals("=1+1", row.getCell(3).getStringCellValue());
            assertTrue(row.getCell(3).getCellStyle().getQuotePrefixed());
        }
        assertEquals(List.of("2026-04-01", "7010705000725", "2026-04-01 09:30:15", "=1+1"), read(out.toByteArray()).get(1));
    }

    @Test
    void othersWriteInMs932AndUtf16AndWithTabs() {
        for (Charset charset : List.of(Charset.forName("windows-31j"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            assertEquals(List.of(List.of("番号", "㈱髙﨑①"), List.of("1", "a,b")), read("番号\t㈱髙﨑①\r\n1\ta,b\r\n".getBytes(charset)), charset.name());
        }
        assertEquals(List.of(List.of("a", "b")), read("a;b\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void japaneseExcelIsReadAsPeopleSeeIt() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("表紙");
            var sheet = book.createSheet("2019年度");
            var row = sheet.createRow(4);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
            var day = row.createCell(2);
            day.setCellValue(43586);
            day.setCellStyle(style);
            row.createCell(4).setCellValue(0.1 + 0.2);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        Path file = file(out.toByteArray());
        try (SheetReader reader = SheetReader.open(file)) {
            assertEquals(List.of("表紙", "2019年度"), reader.sheets());
            var rows = new ArrayList<List<String>>();
            reader.read(1, (number, cells) -> {
                assertEquals(5, number);
                return rows.add(cells);
            });
            assertEquals(List.of(List.of("", "", "2019-05-01", "", "0.3", "TRUE", "2")), rows.stream().map(each -> each.subList(0, 7)).toList());
        }
        Files.delete(file);
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        for (var each : List.of(new Object[] {"", "sheet.empty"}, new Object[] {"PK\u0003\u0004garbage", "sheet.broken"})) {
            assertEquals(each[1], assertThrows(BusinessException.class, () -> read(((String) each[0]).getBytes(StandardCharsets.ISO_8859_1))).key());
        }
        assertEquals("sheet.oldExcel", assertThrows(BusinessException.class, () -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).key());
        assertEquals("sheet.charset", assertThrows(BusinessException.class, () -> read(new byte[] {'a', (byte) 0xFF, (byte) 0xFD, (byte) 0x80, 'b'})).key());
    }

    private static List<List<String>> readBack(Function<ByteArrayOutputStream, SheetWriter> on, List<?> row) {
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = on.apply(out)) {
            sheet.row(row);
        }
        return read(out.toByteArray());
    }

    static List<List<String>> read(byte[] content) {
        Path file = file(content);
        var rows = new ArrayList<List<String>>();
        try (SheetReader reader = SheetReader.open(file)) {
            reader.read(0, (number, cells) -> rows.add(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
        return rows;
    }

    static Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile("sheet", ".bin"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
