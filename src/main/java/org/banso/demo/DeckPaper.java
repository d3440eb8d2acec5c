package org.banso.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.banso.platform.fonts.JapaneseFont;

/** A deck of slides as a founder might make it: a heading, a few lines, some with a row of bars. */
final class DeckPaper {
    private static final PDRectangle WIDE = new PDRectangle(960, 540);
    private static final Color INK = new Color(0x1a, 0x2b, 0x45);
    private static final Color ACCENT = new Color(0x00, 0x7a, 0x87);

    private DeckPaper() {
    }

    /** One slide; {@code bars} are heights in per cent, empty for none. */
    record Slide(String heading, List<String> lines, List<Integer> bars) {
    }

    static byte[] pdf(JapaneseFont japanese, List<Slide> slides) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument(); var in = japanese.open()) {
            PDFont font = PDType0Font.load(pdf, in, true);
            for (int i = 0; i < slides.size(); i++) {
                var page = new PDPage(WIDE);
                pdf.addPage(page);
                try (var pen = new PDPageContentStream(pdf, page)) {
                    draw(pen, font, slides.get(i), i + 1);
                }
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(PDPageContentStream pen, PDFont font, Slide slide, int number) throws IOException {
        pen.setNonStrokingColor(ACCENT);
        pen.addRect(0, 0, 18, WIDE.getHeight());
        pen.fill();
        pen.setNonStrokingColor(INK);
        text(pen, font, 34, 64, 450, slide.heading());
        for (int i = 0; i < slide.lines().size(); i++) {
            text(pen, font, 22, 64, 372 - i * 48f, slide.lines().get(i));
        }
        pen.setNonStrokingColor(ACCENT);
        for (int i = 0; i < slide.bars().size(); i++) {
            pen.addRect(600 + i * 70f, 80, 44, slide.bars().get(i) * 2.4f);
            pen.fill();
        }
        pen.setNonStrokingColor(Color.GRAY);
        text(pen, font, 14, 900, 28, Integer.toString(number));
    }

    private static void text(PDPageContentStream pen, PDFont font, float size, float x, float y, String words) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(words);
        pen.endText();
    }
}
