package org.banso.pitch;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

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

    /** A slide with a picture that is not in the file but at this address. */
    static byte[] linked(String address) {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            var pixel = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", pixel);
            var shape = slide.createPicture(show.addPicture(pixel.toByteArray(), PictureData.PictureType.PNG));
            shape.setAnchor(new Rectangle(40, 40, 200, 200));
            String link = slide.getPackagePart().addExternalRelationship(address, XSLFRelation.IMAGES.getRelation()).getId();
            var blip = ((CTPicture) shape.getXmlObject()).getBlipFill().getBlip();
            blip.unsetEmbed();
            blip.setLink(link);
            show.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
