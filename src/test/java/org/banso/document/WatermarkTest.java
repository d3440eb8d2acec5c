package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banso.platform.Who;
import org.banso.platform.fonts.JapaneseFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret PDF says on every page who took it, when, and from which case. */
class WatermarkTest {
    private static final Who READER = new Who(123L, "𠮷野 花子 Hanako", "h@it.example", Set.of(), Locale.JAPANESE);
    private static final Instant NOW = Instant.parse("2026-11-25T10:05:00Z");

    @TempDir
    private Path folder;

    private String marked(boolean withFont, byte[] pdf) throws IOException {
        Path copy = Watermark.copy(Files.write(folder.resolve("a.pdf"), pdf), READER, "M-2026-0012", NOW, withFont ? JapaneseFonts.ofThisMachine() : java.util.Optional.empty());
        try (var document = Loader.loadPDF(copy.toFile())) {
            var out = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                out.append('[').append(stripper.getText(document).replaceAll("\\s+", " ")).append(']');
            }
            return out.append(document.isEncrypted() ? " encrypted" : "").toString();
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void everyPageIsMarked() throws IOException {
        String text = marked(false, SampleFiles.pdf("First page", pdf -> {
            var lying = new PDPage();
            lying.setRotation(90);
            pdf.addPage(lying);
        }));
        assertEquals(2, text.split("\\[", -1).length - 1);
        for (String page : text.split("]")) {
            assertTrue(page.contains("No. 123 Hanako") && page.contains("2026-11-25 19:05 JST") && page.contains("M-2026-0012"), page);
        }
        assertTrue(text.contains("First page"));
    }

    @Test
    void withAFontTheNameStandsAsItIsWritten() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(JapaneseFonts.ofThisMachine().isPresent(), "needs a Japanese TrueType font");
        String text = marked(true, SampleFiles.pdf("x"));
        assertTrue(text.contains("野 花子 Hanako"), text);
        assertFalse(text.contains("No. 123"), text);
    }

    @Test
    void whatMayNotBePrintedStaysSo() throws IOException {
        var allowed = new AccessPermission();
        allowed.setCanPrint(false);
        assertTrue(marked(false, SampleFiles.pdf("x", pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", allowed)))).endsWith(" encrypted"));
    }
}
