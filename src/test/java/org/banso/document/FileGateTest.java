package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** a50, a63, a65: a file is what its content says, and nothing in it runs, reaches out or blows up. */
class FileGateTest {
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    @TempDir
    private Path folder;

    private FileType taken(String name, byte[] content) throws IOException {
        return FileGate.check(name, file(content), 150).type();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "f", ""), content);
    }

    private void refused(String key, String name, byte[] content) throws IOException {
        Path file = file(content);
        assertEquals(key, assertThrows(BusinessException.class, () -> FileGate.check(name, file, 150)).key());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void a63_everyAllowedKindIsTaken() throws IOException {
        assertEquals(FileType.PDF, taken("説明資料①.PDF", SampleFiles.pdf("abc")));
        assertEquals(FileType.PNG, taken("図.png", SampleFiles.picture("png", 20, 10)));
        assertEquals(FileType.JPEG, taken("写真.jpeg", SampleFiles.picture("jpg", 20, 10)));
        assertEquals(FileType.TXT, taken("メモ.txt", bytes("覚え書き 𠮷野")));
        assertEquals(FileType.CSV, taken("表.csv", "番号,名前\r\n1,花子".getBytes(Charset.forName("Shift_JIS"))));
        assertEquals(FileType.DOCX, taken("計画.docx", SampleFiles.docx()));
        assertEquals(FileType.XLSX, taken("表.xlsx", SampleFiles.zip("xl/workbook.xml", "<a/>", "[Content_Types].xml", "<Types/>")));
        assertEquals(FileType.PPTX, taken("資料.pptx", SampleFiles.zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<a/>")));
    }

    @Test
    void a63_contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        refused("document.content", "a.pdf", EXE);
        refused("document.content", "a.pdf", bytes("%PDF-1.4\nnothing behind it"));
        refused("document.content", "a.png", SampleFiles.picture("jpg", 2, 2));
        refused("document.content", "a.jpg", SampleFiles.picture("png", 2, 2));
        refused("document.content", "a.txt", EXE);
        refused("document.content", "a.txt", bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"));
        refused("document.content", "a.docx", SampleFiles.zip("a.txt", "a"));
        refused("document.content", "a.docx", SampleFiles.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>"));
        refused("document.empty", "a.txt", new byte[0]);
    }

    @Test
    void a63_whatIsTwoThingsAtOnceIsRefused() throws IOException {
        byte[] pdf = SampleFiles.pdf("abc");
        refused("document.content", "a.png", bytes("GIF89a/*\u0001\u0001*/=1;alert(1)//"));
        refused("document.content", "a.pdf", joined(bytes("<script>alert(1)</script>\n"), pdf));
        refused("document.content", "a.pdf", joined(pdf, bytes("\n/*" + " ".repeat(4000) + "*/alert(1)")));
        refused("document.content", "a.pdf", joined(pdf, SampleFiles.zip("a.class", "x".repeat(5000) + new java.util.Random(1).ints(4000).boxed().toList())));
        refused("document.content", "a.png", joined(SampleFiles.picture("png", 2, 2), SampleFiles.zip("a.class", "x")));
        refused("document.content", "a.docx", joined(EXE, SampleFiles.docx()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.exe", "a.html", "a.svg", "a.docm", "a.zip", "a", "", "a.pdf\u0000.exe", "a\u202Efdp.exe"})
    void a63_otherKindsAreRefused(String name) throws IOException {
        refused("document.type", name, SampleFiles.pdf("abc"));
    }

    @Test
    void a63_aPdfThatRunsOrCarriesSomethingIsRefused() throws IOException {
        refused("document.active", "a.pdf", SampleFiles.pdf("x", pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refused("document.active", "a.pdf", SampleFiles.pdf("x", pdf -> {
            var launch = new PDActionLaunch();
            pdf.getDocumentCatalog().setOpenAction(launch);
        }));
        refused("document.active", "a.pdf", SampleFiles.pdf("x", pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.AA,
            new PDActionJavaScript("this.exportDataObject()").getCOSObject())));
        refused("document.nested", "a.pdf", SampleFiles.pdf("x", pdf -> {
            var file = new PDComplexFileSpecification();
            file.setFile("run.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new java.io.ByteArrayInputStream(EXE)));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of("run.exe", file));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        }));
    }

    @Test
    void encryptedFilesAreSaidToBeSo() throws IOException {
        refused("document.encrypted", "a.pdf", SampleFiles.pdf("x", pdf -> pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()))));
        assertEquals(FileType.PDF, taken("a.pdf", SampleFiles.pdf("x", pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())))),
            "one that anybody may open can be looked into");
        byte[] old = joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "..EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused("document.encrypted", "a.xlsx", old);
        refused("document.content", "a.xlsx", Arrays.copyOf(old, 20));
    }

    @Test
    void a63_macrosAreRefusedUnderAnyName() throws IOException {
        refused("document.active", "a.docx", SampleFiles.docx("word/vbaProject.bin", "x"));
        refused("document.active", "a.docx", SampleFiles.docx("word/activeX/activeX1.bin", "x"));
        refused("document.active", "a.docx", SampleFiles.docx("x.xml", "<a ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"));
        refused("document.nested", "a.docx", SampleFiles.docx("word/media/a.bin", new String(EXE, StandardCharsets.ISO_8859_1)));
        refused("document.nested", "a.docx", SampleFiles.docx("word/media/a.zip", new String(SampleFiles.zip("a", "a"), StandardCharsets.ISO_8859_1)));
        assertEquals(FileType.DOCX, taken("a.docx", SampleFiles.docx("word/embeddings/table.xlsx", new String(SampleFiles.docx(), StandardCharsets.ISO_8859_1))),
            "a chart brings its table along");
        refused("document.active", "a.docx", SampleFiles.docx("word/embeddings/table.xlsx",
            new String(SampleFiles.docx("xl/vbaProject.bin", "x"), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a50_documentTypesAndEntitiesAreRefusedInOfficeFiles() throws IOException {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>";
        refused("document.active", "a.docx", SampleFiles.docx("word/styles.xml", outside));
        refused("document.active", "a.docx", SampleFiles.docx("word/styles.xml", new String(outside.getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1)));
        refused("document.active", "a.docx", SampleFiles.docx("word/_rels/document.xml.rels", " ".repeat(100_000) + outside));
        refused("document.active", "a.docx", SampleFiles.docx("word/media/a.svg", outside));
    }

    @Test
    void a65_bombsAreRefusedWithoutBeingOpened() throws IOException {
        refused("document.bomb", "a.docx", SampleFiles.docx("word/big.xml", " ".repeat(40_000_000)));
        String[] many = new String[2 * (OfficeGate.MOST_ENTRIES + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "word/" + i;
            many[i + 1] = "";
        }
        refused("document.bomb", "a.docx", SampleFiles.docx(many));
        refused("document.bomb", "a.png", SampleFiles.pngOf(50_000, 50_000));
        refused("document.bomb", "a.png", SampleFiles.pngOf(-1, 4));
        refused("document.bomb", "a.jpg", hugeJpeg());
    }

    /** A JPEG of 20 by 10 pixels that says it has 65,535 each way. */
    private static byte[] hugeJpeg() {
        byte[] jpeg = SampleFiles.picture("jpg", 20, 10);
        for (int i = 0; i < jpeg.length - 8; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xFF);
            }
        }
        return jpeg;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a65_aDocumentWithAPictureThatBlowsUpIsRefused() throws IOException {
        refused("document.bomb", "a.docx", SampleFiles.docx("word/media/image1.png", latin(SampleFiles.pngOf(50_000, 50_000))));
        refused("document.bomb", "a.docx", SampleFiles.docx("word/media/image1.jpeg", latin(hugeJpeg())));
        refused("document.bomb", "a.docx", SampleFiles.docx("word/media/image1.gif", "GIF89a\u00ff\u00ff\u00ff\u00ff" + "x".repeat(20)));
        refused("document.bomb", "a.docx", SampleFiles.docx("word/embeddings/table.xlsx", latin(SampleFiles.docx("xl/media/image1.png", latin(SampleFiles.pngOf(50_000, 50_000))))));
        assertEquals(FileType.DOCX, taken("a.docx", SampleFiles.docx("word/media/image1.png", latin(SampleFiles.picture("png", 400, 300)), "word/media/image2.jpeg",
            latin(SampleFiles.picture("jpg", 400, 300)), "word/media/image3.gif", latin(SampleFiles.picture("gif", 40, 30)))));
        refused("document.bomb", "a.pdf", SampleFiles.pdf("x", pdf -> picture(pdf, COSName.FLATE_DECODE, new byte[] {1}, 50_000)));
        refused("document.bomb", "a.pdf", SampleFiles.pdf("x", pdf -> picture(pdf, COSName.DCT_DECODE, hugeJpeg(), 20)));
        assertEquals(FileType.PDF, taken("a.pdf", SampleFiles.pdf("x", pdf -> picture(pdf, COSName.DCT_DECODE, SampleFiles.picture("jpg", 20, 20), 20))));
    }

    private static void picture(PDDocument pdf, COSName filter, byte[] content, int side) throws IOException {
        var picture = new PDStream(pdf);
        COSStream entries = picture.getCOSObject();
        try (var out = entries.createRawOutputStream()) {
            out.write(content);
        }
        entries.setItem(COSName.FILTER, filter);
        entries.setItem(COSName.SUBTYPE, COSName.IMAGE);
        entries.setInt(COSName.WIDTH, side);
        entries.setInt(COSName.HEIGHT, side);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Im0"), new PDImageXObject(picture, resources));
        pdf.getPage(0).setResources(resources);
    }

    @Test
    void a65_aPdfWhoseTableOfContentsBlowsUpIsRefused() throws IOException {
        var deflated = new java.io.ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(deflated)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        byte[] head = bytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + deflated.size() + ">>\nstream\n");
        byte[] bomb = joined(joined(head, deflated.toByteArray()), bytes("\nendstream\nendobj\n%%EOF"));
        assertTrue(bomb.length < 1 << 20);
        refused("document.bomb", "a.pdf", bomb);
    }
}
