package org.banso.pitch;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.shared.Text;

/**
 * Draws the pages of a deck, one after another and never more than one in memory: none larger than {@link #SIDE} pixels either way, whatever
 * the file says of its size. A file has passed the gate before it comes here, so nothing in it runs or unpacks to much more.
 */
final class DeckDrawer {
    static final int MOST_PAGES = 100;
    /** The longer side of a page at most, in pixels: sharp on a laptop, and a few hundred kilobytes. */
    static final int SIDE = 1600;
    static final int SMALL_SIDE = 240;
    private static final float QUALITY = 0.85f;
    private static final String ANY_FONT = "*";

    private DeckDrawer() {
    }

    /** A page in two sizes as JPEG, and its words (null when it has none). */
    record Drawn(int width, int height, String words, byte[] large, byte[] small) {
    }

    /** Takes the pages as they are drawn. */
    interface Sink {
        /** Before the first. */
        void pages(int all);

        /** @param number 1 for the first */
        void page(int number, Drawn page);
    }

    /** It cannot be drawn, and never will be. */
    static final class Undrawable extends IOException {
        private static final long serialVersionUID = 1L;
        private final DrawingFault fault;

        Undrawable(DrawingFault fault) {
            super(fault.name());
            this.fault = fault;
        }

        DrawingFault fault() {
            return fault;
        }
    }

    /** @throws Undrawable when it has no pages or too many */
    static void pdf(Path file, Sink sink) throws IOException {
        try (var in = new RandomAccessReadBufferedFile(file.toFile());
             PDDocument pdf = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int all = counted(pdf.getNumberOfPages());
            sink.pages(all);
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            for (int i = 0; i < all; i++) {
                PDPage page = pdf.getPage(i);
                float longer = Math.max(1, Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight()));
                words.setStartPage(i + 1);
                words.setEndPage(i + 1);
                sink.page(i + 1, drawn(renderer.renderImage(i, SIDE / longer, ImageType.RGB), words.getText(pdf)));
            }
        }
    }

    /**
     * @param font for letters that the fonts of the slide do not have on this machine
     * @throws Undrawable when it has no slides or too many, or cannot be read
     */
    static void slides(Path file, Optional<JapaneseFont> font, Sink sink) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); var show = new XMLSlideShow(opened)) {
            List<XSLFSlide> slides = show.getSlides();
            sink.pages(counted(slides.size()));
            Optional<String> family = font.flatMap(DeckDrawer::registered);
            Dimension size = show.getPageSize();
            double scale = SIDE / Math.max(1.0, Math.max(size.getWidth(), size.getHeight()));
            for (int i = 0; i < slides.size(); i++) {
                sink.page(i + 1, drawn(image(slides.get(i), size, scale, family), SlideWords.of(slides.get(i))));
            }
        } catch (InvalidFormatException e) {
            throw new Undrawable(DrawingFault.UNREADABLE);
        }
    }

    private static BufferedImage image(XSLFSlide slide, Dimension size, double scale, Optional<String> family) {
        var image = new BufferedImage(side(size.getWidth() * scale), side(size.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        try {
            pen.setPaint(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            family.ifPresent(name -> pen.setRenderingHint(Drawable.FONT_FALLBACK, Map.of(ANY_FONT, name)));
            pen.scale(scale, scale);
            slide.draw(pen);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private static int counted(int pages) throws Undrawable {
        if (pages == 0) {
            throw new Undrawable(DrawingFault.NO_PAGES);
        }
        if (pages > MOST_PAGES) {
            throw new Undrawable(DrawingFault.TOO_MANY_PAGES);
        }
        return pages;
    }

    /** Its family name, once the font is known to the drawing of text; empty when the font cannot be used for that. */
    static Optional<String> registered(JapaneseFont font) {
        try (var in = font.open()) {
            Font made = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(made);
            return Optional.of(made.getFamily());
        } catch (IOException | FontFormatException e) {
            return Optional.empty();
        }
    }

    private static Drawn drawn(BufferedImage image, String text) throws IOException {
        double scale = (double) SMALL_SIDE / Math.max(image.getWidth(), image.getHeight());
        var small = new BufferedImage(side(image.getWidth() * scale), side(image.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(small);
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        String words = Text.cleanOrNull(text == null ? null : text.strip());
        return new Drawn(image.getWidth(), image.getHeight(), words == null ? null : Text.shorten(words, DeckPage.WORDS_MAX), jpeg(image), jpeg(small));
    }

    private static int side(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }

    static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
