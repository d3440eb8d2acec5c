package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** a63, a43, a46: a name can do no harm wherever it is written. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({"'..\\..\\boot.txt', _.._boot.txt", "'../../etc/passwd.txt', _.._etc_passwd.txt", "CON.txt, _CON.txt", "nul.csv, _nul.csv", "LPT1.pdf, _LPT1.pdf",
        "'con .txt', '_con .txt'", "'a:b*c?.txt', a_b_c_.txt", "見積.exe.pdf, 見積_exe.pdf", "a.HTML.pdf, a_HTML.pdf", "a.docm.js.pdf, a_docm_js.pdf", "計画v1.2.pdf, 計画v1.2.pdf",
        "㈱𠮷田ﾊﾞｲｵ①.pdf, ㈱𠮷田ﾊﾞｲｵ①.pdf"})
    void a63_namesAreMadeHarmless(String typed, String safe) {
        assertEquals(safe, FileNames.safe(typed));
    }

    @Test
    void a46_aNameIsOneLineAndReadsOneWay() {
        String name = FileNames.safe("a\r\nBcc: x@example.jp\u202Egpj.txt");
        assertFalse(name.matches("(?s).*[\\r\\n\\u202E].*"), name);
    }

    @Test
    void a63_aLongNameFitsAnyDiskAndKeepsItsExtension() {
        for (String letter : new String[] {"資", "𠮷", "a"}) {
            String name = FileNames.safe(letter.repeat(400) + ".pdf");
            assertTrue(name.endsWith("….pdf"), name);
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= FileNames.BYTES_MAX && bytes > FileNames.BYTES_MAX - 12, letter + " " + bytes);
        }
        String hundred = "資".repeat(100) + ".pdf";
        assertTrue(FileNames.safe(hundred).startsWith("資".repeat(70)), "300 bytes lose as little as they must");
    }

    @Property
    void whateverIsTypedComesOutSafe(@ForAll String typed) {
        String name = FileNames.safe(typed);
        assertFalse(name.isBlank());
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= FileNames.BYTES_MAX);
        assertFalse(name.matches("(?s).*[\\p{Cc}\\\\/:*?\"<>|\\u202A-\\u202E].*"), name);
        assertEquals(name, FileNames.safe(name), "made safe once is safe");
    }
}
