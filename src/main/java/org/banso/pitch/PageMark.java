package org.banso.pitch;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.banso.platform.Who;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.shared.Jst;

/** Writes across the picture of a page who looked at it and when, as the mark on the file itself does (domain.md 7). */
final class PageMark {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final float PALE = 0.25f;
    private static final double SHARE = 0.8;
    private static final int LARGEST = 72;

    private PageMark() {
    }

    /** @param japanese without one, an account number and what is Latin in the name stand for the name */
    static byte[] on(byte[] jpeg, Who reader, Instant now, Optional<JapaneseFont> japanese) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        Optional<String> family = japanese.flatMap(DeckDrawer::registered);
        String name = family.isPresent() ? reader.name() : ("No. " + reader.accountId() + " " + reader.name()).replaceAll("[^ -~]+", "").strip();
        String text = name + "  " + MINUTE.format(Jst.at(now)) + " JST";
        Graphics2D pen = DeckDrawer.pen(image);
        try {
            pen.setColor(Color.RED);
            double across = Math.hypot(image.getWidth(), image.getHeight()) * SHARE;
            Font font = fitting(pen, new Font(family.orElse(Font.SANS_SERIF), Font.PLAIN, LARGEST), text, across);
            pen.setFont(font.deriveFont(font.getSize2D() / 3));
            pen.drawString(text, font.getSize2D() / 3, image.getHeight() - font.getSize2D() / 3);
            pen.setFont(font);
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, PALE));
            pen.rotate(-Math.atan2(image.getHeight(), image.getWidth()), image.getWidth() / 2.0, image.getHeight() / 2.0);
            pen.drawString(text, (image.getWidth() - pen.getFontMetrics().stringWidth(text)) / 2, image.getHeight() / 2);
        } finally {
            pen.dispose();
        }
        return DeckDrawer.jpeg(image);
    }

    private static Font fitting(Graphics2D pen, Font font, String text, double most) {
        int width = Math.max(1, pen.getFontMetrics(font).stringWidth(text));
        return width <= most ? font : font.deriveFont((float) (font.getSize2D() * most / width));
    }
}
