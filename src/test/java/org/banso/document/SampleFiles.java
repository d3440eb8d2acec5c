package org.banso.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small real files of every kind that may be attached, and some that look like them. */
public final class SampleFiles {
    /** The string every scanner takes for a virus (eicar.org), here written so that none does so with this file. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private SampleFiles() {
    }

    interface Change {
        void in(PDDocument pdf) throws IOException;
    }

    /** One page with these words; ASCII only. */
    public static byte[] pdf(String words) {
        return pdf(words, pdf -> { });
    }

    static byte[] pdf(String words, Change change) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            change.in(pdf);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] picture(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose header promises these dimensions, and nothing behind it. */
    static byte[] pngOf(int width, int height) {
        byte[] small = picture("png", 1, 1);
        var bytes = java.nio.ByteBuffer.wrap(small);
        bytes.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(small, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return small;
    }

    /** An archive; names and texts in turn. */
    public static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word file as small as one can be, with further parts; names and texts in turn. */
    static byte[] docx(String... more) {
        String[] all = new String[4 + more.length];
        all[0] = "[Content_Types].xml";
        all[1] = "<Types/>";
        all[2] = "word/document.xml";
        all[3] = "<document/>";
        System.arraycopy(more, 0, all, 4, more.length);
        return zip(all);
    }
}
