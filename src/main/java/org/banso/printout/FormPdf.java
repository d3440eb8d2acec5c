package org.banso.printout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a form as PDF with the Japanese font of the machine, embedded so that it prints alike everywhere. A character the font has
 * not is set as 〓 and named at the end of the paper: nobody finds out later that something is missing.
 */
@ApplicationScoped
class FormPdf {
    private static final String FAMILY = "Banso";
    private static final String MISSING = "〓";

    @Inject
    private JapaneseFonts fonts;

    /** @throws BusinessException printout.noFont when the machine has no font that can write Japanese */
    void write(KarteForm form, Locale reader, OutputStream out) throws IOException {
        JapaneseFont font = fonts.font().orElseThrow(() -> new BusinessException("printout.noFont"));
        var missing = new TreeSet<String>();
        Document page = page(form, reader, letters(font), missing);
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> open(font), FAMILY, 400, FontStyle.NORMAL, true);
        builder.withW3cDocument(page, null);
        builder.withProducer("Banso");
        builder.toStream(out);
        builder.run();
    }

    private static Document page(KarteForm form, Locale reader, IntPredicate known, Set<String> missing) throws IOException {
        var sheet = new Sheet(known, missing);
        sheet.document.getDocumentElement().setAttribute("lang", reader.getLanguage());
        Element head = sheet.add(sheet.document.getDocumentElement(), "head", null, null);
        sheet.raw(head, "title", form.caseNo());
        sheet.raw(head, "style", css());
        Element body = sheet.add(sheet.document.getDocumentElement(), "body", null, null);
        sheet.add(body, "h1", null, Texts.get(reader, "printout.heading", form.caseNo()));
        sheet.add(body, "p", "profile", Texts.get(reader, "printout.profile." + form.profile()) + "　" + form.printed());
        for (KarteForm.Part part : form.parts()) {
            sheet.add(body, "h2", null, part.title());
            if (part.lines().isEmpty()) {
                sheet.add(body, "p", "nothing", Texts.get(reader, "printout.nothing"));
                continue;
            }
            Element table = sheet.add(body, "table", null, null);
            for (KarteForm.Line line : part.lines()) {
                Element row = sheet.add(table, "tr", null, null);
                sheet.add(row, "th", null, line.label());
                Element cell = sheet.add(row, "td", null, null);
                for (String words : (line.isBlank() ? "–" : line.value()).split("\n", -1)) {
                    sheet.add(cell, "div", null, words);
                }
            }
        }
        if (!missing.isEmpty()) {
            sheet.raw(body, "p", Texts.get(reader, "printout.missing", MISSING, missing.stream().map(letter -> "U+"
                + Integer.toHexString(letter.codePointAt(0)).toUpperCase(Locale.ROOT)).collect(Collectors.joining(" "))));
        }
        return sheet.document;
    }

    /** Built as a tree, so that nothing a person typed can become markup. */
    private static final class Sheet {
        private final Document document;
        private final IntPredicate known;
        private final Set<String> missing;

        Sheet(IntPredicate known, Set<String> missing) {
            this.known = known;
            this.missing = missing;
            try {
                this.document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
            document.appendChild(document.createElement("html"));
        }

        Element add(Element parent, String name, String styleClass, String text) {
            Element made = document.createElement(name);
            if (styleClass != null) {
                made.setAttribute("class", styleClass);
            }
            if (text != null) {
                made.setTextContent(printable(text));
            }
            parent.appendChild(made);
            return made;
        }

        void raw(Element parent, String name, String text) {
            add(parent, name, null, null).setTextContent(text);
        }

        private String printable(String text) {
            var out = new StringBuilder();
            text.codePoints().filter(letter -> Character.getType(letter) != Character.CONTROL && Character.getType(letter) != Character.FORMAT).forEach(letter -> {
                if (known.test(letter)) {
                    out.appendCodePoint(letter);
                } else {
                    missing.add(Character.toString(letter));
                    out.append(MISSING);
                }
            });
            return out.toString();
        }
    }

    private static IntPredicate letters(JapaneseFont font) throws IOException {
        try (var in = font.open(); var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var letters = parsed.getUnicodeCmapLookup();
            return letter -> Character.isWhitespace(letter) || letters.getGlyphId(letter) > 0;
        }
    }

    private static InputStream open(JapaneseFont font) {
        try {
            return font.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String css() throws IOException {
        try (var in = FormPdf.class.getResourceAsStream("/printout/form.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
