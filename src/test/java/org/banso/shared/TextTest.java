package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String HARD = "𠮷野 🧬👩‍🔬 ﾊﾝｶｸ ①㈱㍿ 葛󠄀 \uFEFF\u200B\u200D\u202Eabc\u2066x\u2069 \uFA19\uFA11 e\u0323 ～〜 ¥\\ '\"<b>&amp; \t\n　終";

    @Test
    void a70_hardCharactersAreKeptAsTheyWereWritten() {
        String once = Text.clean(HARD);
        assertEquals(Normalizer.normalize(HARD.replace("\uFA19", "#"), Normalizer.Form.NFC).replace("#", "\uFA19"), once);
        assertEquals(once, new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals(once, Text.clean(once));
    }

    @Test
    void a70_composedAndDecomposedAreOneText() {
        String composed = "ガ行のバイオ É が";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertFalse(composed.equals(decomposed));
        assertEquals(composed, Text.clean(decomposed));
        assertEquals(composed, Text.singleLine(decomposed));
    }

    @Test
    void a70_aMemoOfAHundredThousandCharactersComesBackWhole() {
        String memo = "𠮷🧬ガ行の本文。".repeat(12_500);
        assertEquals(100_000, Text.length(memo));
        assertEquals(memo, Text.clean(memo));
        assertEquals(memo, Text.clean(Normalizer.normalize(memo, Normalizer.Form.NFD)));
    }

    @Test
    void a70_theShapeOfACharacterInANameIsNotChanged() {
        assertEquals("\uFA19田 \uFA1Bか\u3099".replace("か\u3099", "が"), Text.clean("\uFA19田 \uFA1Bか\u3099"));
    }

    @Test
    void linesEndAlikeAndControlsAreGone() {
        assertEquals("一\n二\n三\n四\n\t五", Text.clean("一\r\n二\r三\u0085四\n\t五\u0000\u0007\u001B\u009F"));
        assertEquals("", Text.clean(null));
        assertEquals("a\uFFFDb", Text.clean("a\uD842b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"相談\r\nBcc: x@example.jp", "相談\nBcc: x@example.jp", "相談\rBcc: x@example.jp", "相談\u2028Bcc: x@example.jp",
        "相談\u0085Bcc: x@example.jp", "\u202E相談\tBcc: x@example.jp\u200F", "\uFEFF相談\r\n\r\nBcc: x@example.jp "})
    void a46_aSubjectStaysOneLine(String typed) {
        assertEquals("相談 Bcc: x@example.jp", Text.singleLine(typed));
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd,_.._etc_passwd", "C:\\data\\資料.pdf,C__data_資料.pdf", "資料\u202Efdp.exe,資料fdp.exe", "' .hidden. ',hidden", "...,file",
        "㈱ﾊﾝｶｸ①𠮷.pptx,㈱ﾊﾝｶｸ①𠮷.pptx"})
    void a46_aFileNameIsOneHarmlessName(String typed, String name) {
        assertEquals(name, Text.fileName(typed));
    }

    @Test
    void a46_aFileNameCannotBreakAHeader() {
        assertEquals("a_; filename=_b.exe", Text.fileName("a\"; filename=\"b.exe"));
        assertEquals("a X-Evil_ 1.pdf", Text.fileName("a\r\nX-Evil: 1.pdf"));
        assertEquals("file", Text.fileName(null));
    }

    @Property
    void a46_noTextMakesASecondLine(@ForAll String typed) {
        String line = Text.singleLine(typed);
        assertTrue(line.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0x202E), line);
        assertEquals(line, Text.singleLine(line));
    }

    @Property
    void a70_cleaningTwiceChangesNothing(@ForAll String typed) {
        String once = Text.clean(typed);
        assertEquals(once, Text.clean(once));
        assertEquals(once, new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void lengthCountsWhatAPersonCounts() {
        assertEquals(3, Text.length("𠮷🧬字"));
        assertEquals(0, Text.length(null));
        assertEquals("𠮷…", Text.shorten("𠮷🧬字", 2));
        assertEquals("𠮷🧬字", Text.shorten("𠮷🧬字", 3));
        assertEquals("", Text.shorten(null, 3));
        assertEquals("𠮷 …", Text.singleLine("𠮷\n🧬字", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n\t", "\u200B\uFEFF", "\u00A0\u202E"})
    void nothingToSeeIsBlank(String typed) {
        assertTrue(Text.isBlank(typed));
        assertNull(Text.cleanOrNull(typed));
        assertNull(Text.singleLineOrNull(typed));
    }

    @Test
    void somethingToSeeIsNotBlank() {
        assertFalse(Text.isBlank("　・"));
        assertTrue(Text.isBlank(null));
        assertEquals("一\n二", Text.cleanOrNull("一\r\n二"));
        assertEquals("一 二", Text.singleLineOrNull("一\r\n二"));
    }
}
