package org.banso.pitch;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.banso.platform.fonts.JapaneseFont;

/** Sets a summary on one sheet of A4, in letters as large as fit. A letter the font has not is set as 〓. */
final class TeaserPaper {
    private static final float MARGIN = 56;
    private static final float TITLE = 20;
    private static final float LARGEST = 12;
    private static final float SMALLEST = 6.5f;
    private static final float LEADING = 1.55f;
    private static final float EM = 1000;
    private static final Color ACCENT = new Color(0x00, 0x55, 0xad);

    private TeaserPaper() {
    }

    private record Text(String words, boolean heading) {
    }

    static void pdf(Teaser teaser, JapaneseFont japanese, OutputStream out) throws IOException {
        try (var pdf = new PDDocument(); var in = japanese.open()) {
            PDFont font = PDType0Font.load(pdf, in, true);
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            float width = page.getMediaBox().getWidth() - 2 * MARGIN;
            float room = page.getMediaBox().getHeight() - 2 * MARGIN - 2.5f * TITLE;
            float size = LARGEST;
            while (size > SMALLEST && height(laid(teaser, font, size, width), size) > room) {
                size -= 0.5f;
            }
            try (var pen = new PDPageContentStream(pdf, page)) {
                write(pen, font, teaser, laid(teaser, font, size, width), size, page.getMediaBox().getHeight());
            }
            pdf.save(out);
        }
    }

    private static void write(PDPageContentStream pen, PDFont font, Teaser teaser, List<Text> lines, float size, float top) throws IOException {
        float y = top - MARGIN - TITLE;
        show(pen, font, TITLE, y, Color.BLACK, broken(writable(font, teaser.title()), font, TITLE, PDRectangle.A4.getWidth() - 2 * MARGIN).get(0));
        pen.setStrokingColor(ACCENT);
        pen.setLineWidth(2);
        pen.moveTo(MARGIN, y - 10);
        pen.lineTo(PDRectangle.A4.getWidth() - MARGIN, y - 10);
        pen.stroke();
        y -= 1.5f * TITLE;
        for (Text line : lines) {
            y -= size * LEADING * (line.heading() ? 1.3f : 1);
            if (y < MARGIN / 2) {
                return; // the smallest letters do not hold it; what stands first is what was meant to be read
            }
            show(pen, font, line.heading() ? size * 0.9f : size, y, line.heading() ? ACCENT : Color.BLACK, line.words());
        }
    }

    private static void show(PDPageContentStream pen, PDFont font, float size, float y, Color colour, String words) throws IOException {
        pen.beginText();
        pen.setNonStrokingColor(colour);
        pen.setFont(font, size);
        pen.newLineAtOffset(MARGIN, y);
        pen.showText(words);
        pen.endText();
    }

    private static float height(List<Text> lines, float size) {
        return (float) lines.stream().mapToDouble(line -> size * LEADING * (line.heading() ? 1.3 : 1)).sum();
    }

    private static List<Text> laid(Teaser teaser, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<Text>();
        for (Teaser.Line line : teaser.lines()) {
            lines.add(new Text(writable(font, line.label()), true));
            for (String part : line.value().split("\\R")) {
                broken(writable(font, part), font, size, width).forEach(words -> lines.add(new Text(words, false)));
            }
        }
        return lines;
    }

    private static List<String> broken(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            line.appendCodePoint(letter);
            if (font.getStringWidth(line.toString()) / EM * size > width) {
                line.setLength(line.length() - Character.charCount(letter));
                lines.add(line.toString());
                line.setLength(0);
                line.appendCodePoint(letter);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String writable(PDFont font, String text) {
        var out = new StringBuilder();
        text.codePoints().filter(letter -> !Character.isISOControl(letter)).forEach(letter -> out.append(isIn(font, letter) ? Character.toString(letter) : "〓"));
        return out.toString();
    }

    private static boolean isIn(PDFont font, int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
