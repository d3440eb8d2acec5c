package org.banso.platform.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapaneseFontsTest {
    private static final List<Path> SYSTEM = List.of(Path.of("/usr/share/fonts"));

    @TempDir
    private Path folder;

    @Test
    void aFaceComesOutOfACollectionAsAFileOfItsOwn() throws IOException {
        byte[] face = FontFile.face(collection(), 1);
        ByteBuffer read = ByteBuffer.wrap(face);
        assertEquals(0x00010000, read.getInt(0));
        assertEquals(1, read.getShort(4));
        int at = read.getInt(20);
        assertEquals("second!", new String(face, at, read.getInt(24), StandardCharsets.US_ASCII));
    }

    @Test
    void aDamagedCollectionIsSaidToBeOne() {
        byte[] cut = java.util.Arrays.copyOf(collection(), 40);
        assertThrows(IOException.class, () -> FontFile.face(cut, 1));
    }

    @Test
    void whatIsNoFontIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("ipaexg.ttf"), "not a font");
        Files.write(folder.resolve("msgothic.ttc"), collection());
        assertEquals(Optional.empty(), JapaneseFonts.search(List.of(folder, folder.resolve("missing"))));
        assertEquals(Optional.empty(), JapaneseFonts.usable(folder.resolve("nothing.ttf")));
    }

    @Test
    void postScriptOutlinesAreNotTakenBecauseTheyCannotBeSetInPart() {
        Path noto = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
        assumeTrue(Files.exists(noto), "needs that font");
        assertEquals(Optional.empty(), JapaneseFonts.usable(noto));
    }

    @Test
    void aFoundFontWritesJapaneseThatCanBeReadBack() throws IOException {
        Optional<JapaneseFont> font = JapaneseFonts.search(SYSTEM);
        assumeTrue(font.isPresent(), "needs a Japanese TrueType font on the machine");
        assertFalse(font.get().name().isBlank());
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument(); var in = font.get().open()) {
            var page = new PDPage();
            document.addPage(page);
            var set = PDType0Font.load(document, in, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(set, 12);
                content.newLineAtOffset(50, 500);
                content.showText("伴走支援の資料");
                content.endText();
            }
            document.save(out);
        }
        assertTrue(out.size() < 500_000, "only the letters used are set into it: " + out.size());
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("伴走支援の資料"));
        }
        try (var once = font.get().open(); var twice = font.get().open()) {
            assertArrayEquals(once.readAllBytes(), twice.readAllBytes());
        }
    }

    /** Two faces of one table each, as small as the format allows. */
    private static byte[] collection() {
        byte[] first = "first".getBytes(StandardCharsets.US_ASCII);
        byte[] second = "second!".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(120);
        out.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(20).putInt(48);
        directory(out, 76, first.length);
        directory(out, 96, second.length);
        out.put(76, first).put(96, second);
        return out.array();
    }

    private static void directory(ByteBuffer out, int offset, int length) {
        out.putInt(0x00010000).putShort((short) 1).putShort((short) 16).putShort((short) 0).putShort((short) 0);
        out.put("glyf".getBytes(StandardCharsets.US_ASCII)).putInt(7).putInt(offset).putInt(length);
    }
}
