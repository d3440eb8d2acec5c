package org.banso.platform.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81312345678", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1", " =1",
        "　=1", "\uFEFF=1", "=HYPERLINK(\"http://example.jp\",\"株式会社\")", "=cmd|' /C calc'!A0", "'=1", "''-1"})
    void a47_cellsThatLookLikeAFormulaAreHarmlessAndReadBackIntact(String typed) {
        try (CsvWriter csv = CsvWriter.on(out, CsvEncoding.UTF8_BOM)) {
            csv.row("受付番号", typed, "㈱𠮷野");
        }
        List<String> cells = readBack(CsvEncoding.UTF8_BOM).get(0);
        assertEquals("'" + typed, cells.get(1));
        assertEquals(typed, CsvCells.restore(cells.get(1)));
        assertEquals("㈱𠮷野", cells.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "東京", "'90年代の研究", "a=b", "1-2-3", "'", "5%"})
    void a47_ordinaryCellsAreLeftAlone(String typed) {
        assertEquals(typed, CsvCells.neutralise(typed));
        assertEquals(typed, CsvCells.restore(typed));
    }

    @Property
    void a47_whateverIsTypedComesBackAsItWas(@ForAll @Chars({'\'', '=', '+', '-', '@', '＝', '＠', '\t', '\r', '\n', ' ', '　', '"', ','})
            @CharRange(from = 'a', to = 'c') String typed) {
        String cell = CsvCells.neutralise(typed);
        assertEquals(typed, CsvCells.restore(cell));
        String visible = cell.replaceAll("^[\\s\\p{Z}]+", "");
        assertTrue(visible.isEmpty() || "=+-@＝＋－＠".indexOf(visible.charAt(0)) < 0, cell);
    }

    @Property(tries = 200)
    void everyTableReadsBackWithItsRowsAndCells(@ForAll @Size(min = 1, max = 5) List<@Size(value = 3) List<
            @Chars({'"', ',', '\r', '\n', '=', 'あ', '吉', ' ', 'x'}) String>> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.on(bytes, CsvEncoding.UTF8_BOM)) {
            table.forEach(csv::row);
        }
        List<List<String>> read = read(bytes.toByteArray(), CsvEncoding.UTF8_BOM).stream()
                .map(row -> row.stream().map(CsvCells::restore).toList()).toList();
        assertEquals(table, read);
    }

    @Test
    void utf8BeginsWithItsMarkAndEndsLinesWithCrLf() {
        try (CsvWriter csv = CsvWriter.on(out, CsvEncoding.UTF8_BOM)) {
            csv.row("事業者", "本文").row("株式会社ハンカク", "一行目\n二行目, \"引用\"");
        }
        byte[] bytes = out.toByteArray();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals("\uFEFF事業者,本文\r\n株式会社ハンカク,\"一行目\n二行目, \"\"引用\"\"\"\r\n", new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void numbersStayNumbersAndTimesAreThoseOfJapan() {
        try (CsvWriter csv = CsvWriter.on(out, CsvEncoding.UTF8_BOM)) {
            csv.row(-5, new BigDecimal("-0.5"), 284L, null, LocalDate.of(2026, 4, 1), Instant.parse("2026-03-31T15:00:00Z"));
        }
        assertEquals(List.of(List.of("-5", "-0.5", "284", "", "2026-04-01", "2026-04-01 00:00:00")), readBack(CsvEncoding.UTF8_BOM));
    }

    @Test
    void ms932ReplacesWhatItLacksAndTellsIt() {
        try (CsvWriter csv = CsvWriter.on(out, CsvEncoding.MS932)) {
            csv.row("①㈱髙﨑", "𠮷野と𠮷田", "🧬", "ﾊﾝｶｸ", "1〜2−3—4¥");
            assertEquals(Map.of("𠮷", 2, "🧬", 1), csv.unmappable());
        }
        assertEquals(List.of(List.of("①㈱髙﨑", "〓野と〓田", "〓", "ﾊﾝｶｸ", "1～2－3―4￥")), readBack(CsvEncoding.MS932));
    }

    @Test
    void utf8LacksNothing() {
        try (CsvWriter csv = CsvWriter.on(out, CsvEncoding.UTF8_BOM)) {
            csv.row("𠮷🧬\u202E\u200B");
            assertTrue(csv.unmappable().isEmpty());
        }
        assertEquals(List.of(List.of("𠮷🧬\u202E\u200B")), readBack(CsvEncoding.UTF8_BOM));
    }

    private List<List<String>> readBack(CsvEncoding encoding) {
        return read(out.toByteArray(), encoding);
    }

    private static List<List<String>> read(byte[] bytes, CsvEncoding encoding) {
        String text = new String(bytes, encoding.charset());
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text).stream()
                .map(record -> record.getFields()).toList();
    }
}
