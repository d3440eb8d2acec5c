package org.banso.pitch;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Small real decks. */
public final class SampleDecks {
    private SampleDecks() {
    }

    /** A PDF with a page for each line; ASCII only. */
    public static byte[] pdf(String... lines) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (String line : lines) {
                var page = new PDPage(new PDRectangle(960, 540));
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                    content.newLineAtOffset(72, 300);
                    content.showText(line);
                    content.endText();
                }
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PPTX with a slide for each line. */
    public static byte[] slides(String... lines) {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            for (String line : lines) {
                var box = show.createSlide().createTextBox();
                box.setAnchor(new Rectangle(40, 40, 600, 200));
                box.setText(line);
            }
            show.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
