package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.banso.consultation.KarteField;
import org.banso.pitch.Teaser.Line;
import org.banso.platform.fonts.JapaneseFonts;
import org.junit.jupiter.api.Test;

/** A summary fits one sheet and one slide, however much is written. */
class TeaserTest {
    private static Teaser teaser(String summary) {
        return new Teaser("細胞シートα", List.of(new Line(KarteField.PRODUCT_NAME, "製品名", "細胞シートα"), new Line(KarteField.PRODUCT_SUMMARY, "概要", summary),
            new Line(KarteField.TARGET_MARKET, "市場", "国内\n年間1,200件 👍")), List.of("productName"), "試験 𠮷野", null, false);
    }

    @Test
    void thePaperHasOnePage() throws IOException {
        for (String summary : List.of("口腔粘膜から作る ﾊﾝｶｸ", "長い説明です。".repeat(700))) {
            var out = new ByteArrayOutputStream();
            TeaserPaper.pdf(teaser(summary), JapaneseFonts.ofThisMachine().orElseThrow(), out);
            try (var pdf = Loader.loadPDF(out.toByteArray())) {
                assertEquals(1, pdf.getNumberOfPages());
                assertTrue(new PDFTextStripper().getText(pdf).contains("細胞シートα"));
            }
        }
    }

    @Test
    void a43_markupIsPrintedAsItWasWritten() throws IOException {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>&#60;b&#62;${7*7}#{7*7}";
        var paper = new ByteArrayOutputStream();
        TeaserPaper.pdf(teaser(hostile), JapaneseFonts.ofThisMachine().orElseThrow(), paper);
        try (var pdf = Loader.loadPDF(paper.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(pdf).replaceAll("\\s", "").contains(hostile.replaceAll("\\s", "")));
        }
        var slide = new ByteArrayOutputStream();
        TeaserSlide.write(teaser(hostile), slide);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(slide.toByteArray()))) {
            assertTrue(SlideWords.of(show.getSlides().get(0)).contains(hostile));
        }
    }

    @Test
    void theSlideIsOne() throws IOException {
        var out = new ByteArrayOutputStream();
        TeaserSlide.write(teaser("口腔粘膜から作る 𠮷"), out);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(1, show.getSlides().size());
            assertTrue(SlideWords.of(show.getSlides().get(0)).contains("口腔粘膜から作る 𠮷"));
        }
    }
}
