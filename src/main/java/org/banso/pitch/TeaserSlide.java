package org.banso.pitch;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Sets a summary on one slide of 16 by 9, in two columns, as text that can be worked on. */
final class TeaserSlide {
    private static final Dimension WIDE = new Dimension(960, 540);
    private static final Color ACCENT = new Color(0x00, 0x55, 0xad);
    private static final String FONT = "Yu Gothic";
    /** Letters that one column holds in 12 points. */
    private static final int COLUMN = 480;

    private TeaserSlide() {
    }

    static void write(Teaser teaser, OutputStream out) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(WIDE);
            XSLFSlide slide = show.createSlide();
            paragraph(box(slide, new Rectangle(40, 24, 880, 56)), teaser.title(), 26, Color.BLACK, true);
            int half = half(teaser.lines());
            double size = teaser.lines().stream().mapToInt(line -> line.value().length()).sum() > 2 * COLUMN ? 9 : 12;
            column(box(slide, new Rectangle(40, 90, 430, 430)), teaser.lines().subList(0, half), size);
            column(box(slide, new Rectangle(490, 90, 430, 430)), teaser.lines().subList(half, teaser.lines().size()), size);
            show.write(out);
        }
    }

    /** Where the second column begins, so that both are about as long. */
    private static int half(List<Teaser.Line> lines) {
        int all = lines.stream().mapToInt(TeaserSlide::length).sum();
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (sum * 2 >= all) {
                return i;
            }
            sum += length(lines.get(i));
        }
        return lines.size();
    }

    private static int length(Teaser.Line line) {
        return line.value().length() + 30;
    }

    private static XSLFTextBox box(XSLFSlide slide, Rectangle where) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(where);
        box.setTextAutofit(TextAutofit.NORMAL);
        box.clearText();
        return box;
    }

    private static void column(XSLFTextBox box, List<Teaser.Line> lines, double size) {
        for (Teaser.Line line : lines) {
            paragraph(box, line.label(), size * 0.9, ACCENT, true);
            paragraph(box, line.value(), size, Color.BLACK, false);
        }
    }

    private static void paragraph(XSLFTextBox box, String words, double size, Color colour, boolean bold) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        var run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontFamily(FONT);
        run.setFontColor(colour);
        run.setBold(bold);
    }
}
