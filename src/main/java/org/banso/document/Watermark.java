package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.banso.platform.Who;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.shared.Jst;

/** Writes across every page of a PDF who took it, when and from which case (domain.md 7, file watermark). */
@ApplicationScoped
class Watermark {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final float LARGEST = 36;
    private static final float LINE = 9;
    private static final float MARGIN = 14;
    private static final float SHARE = 0.8f;
    private static final float EM = 1000;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private JapaneseFonts fonts;

    /** A marked copy on disk; the original is not touched. */
    Path copy(Path original, Who reader, String caseNo, Instant now) throws IOException {
        return copy(original, reader, caseNo, now, fonts.font());
    }

    /** @param japanese without one, an account number and what is Latin in the name stand for the name */
    static Path copy(Path original, Who reader, String caseNo, Instant now, Optional<JapaneseFont> japanese) throws IOException {
        Path copy = Files.createTempFile("banso", ".pdf");
        try (var in = new RandomAccessReadBufferedFile(original.toFile());
             PDDocument pdf = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            AccessPermission allowed = pdf.isEncrypted() ? pdf.getCurrentAccessPermission() : null;
            write(pdf, reader, caseNo, now, japanese);
            if (allowed != null) {
                protectAgain(pdf, allowed);
            }
            pdf.save(copy.toFile());
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static void write(PDDocument pdf, Who reader, String caseNo, Instant now, Optional<JapaneseFont> japanese) throws IOException {
        String when = MINUTE.format(Jst.at(now)) + " JST";
        PDFont font;
        String name;
        if (japanese.isPresent()) {
            try (var in = japanese.get().open()) {
                font = PDType0Font.load(pdf, in, true);
            }
            name = reader.name();
        } else {
            font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            name = ("No. " + reader.accountId() + " " + reader.name()).replaceAll("[^ -~]+", "").strip();
        }
        String text = writable(font, name + "  " + when + "  " + (caseNo == null ? "" : caseNo));
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(0.22f);
        for (PDPage page : pdf.getPages()) {
            mark(pdf, page, font, text, pale);
        }
    }

    /** Once across the page, and once small at its foot, where a copy made of a corner still has it. */
    private static void mark(PDDocument pdf, PDPage page, PDFont font, String text, PDExtendedGraphicsState pale) throws IOException {
        var box = page.getCropBox();
        float width = font.getStringWidth(text) / EM;
        double turned = Math.toRadians(page.getRotation());
        boolean lying = page.getRotation() % 180 != 0;
        float seenWidth = lying ? box.getHeight() : box.getWidth();
        float seenHeight = lying ? box.getWidth() : box.getHeight();
        float size = Math.min(LARGEST, (float) Math.hypot(seenWidth, seenHeight) * SHARE / width);
        double angle = Math.atan2(seenHeight, seenWidth) + turned;
        float middleX = box.getLowerLeftX() + box.getWidth() / 2;
        float middleY = box.getLowerLeftY() + box.getHeight() / 2;
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(Color.RED);
            content.saveGraphicsState();
            content.setGraphicsStateParameters(pale);
            show(content, font, size, text, at(angle, middleX, middleY, -width * size / 2, 0));
            content.restoreGraphicsState();
            show(content, font, Math.min(LINE, seenWidth * SHARE / width), text, at(turned, middleX, middleY, -seenWidth / 2 + MARGIN, -seenHeight / 2 + MARGIN));
        }
    }

    private static Matrix at(double angle, float x, float y, float along, float up) {
        Matrix matrix = Matrix.getRotateInstance(angle, x, y);
        matrix.translate(along, up);
        return matrix;
    }

    private static void show(PDPageContentStream content, PDFont font, float size, String text, Matrix where) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(where);
        content.showText(text);
        content.endText();
    }

    /** What the font has no sign for is written 〓, as printers do. */
    private static String writable(PDFont font, String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(letter -> out.append(isIn(font, letter) ? Character.toString(letter) : isIn(font, '〓') ? "〓" : "?"));
        return out.toString();
    }

    private static boolean isIn(PDFont font, int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Who forbade printing or copying without a password did so for the marked copy as well. */
    private static void protectAgain(PDDocument pdf, AccessPermission allowed) throws IOException {
        byte[] owner = new byte[24];
        RANDOM.nextBytes(owner);
        pdf.setAllSecurityToBeRemoved(true);
        var policy = new StandardProtectionPolicy(HexFormat.of().formatHex(owner), "", allowed);
        policy.setEncryptionKeyLength(KEY_BITS);
        pdf.protect(policy);
    }
}
