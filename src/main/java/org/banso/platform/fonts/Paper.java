package org.banso.platform.fonts;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper in Japanese on its way to a PDF. Built as a tree of HTML elements, so that nothing a person typed can become markup; the
 * font is embedded, so that it prints alike everywhere. A character the font has not is set as 〓 and told, so that nobody finds out
 * later that something is missing.
 */
public final class Paper {
    /** Stands for a character that the font has not. */
    public static final String MISSING = "〓";
    private static final String FAMILY = "Banso";

    private final JapaneseFont font;
    private final Document document;
    private final Element body;
    private final IntPredicate known;
    private final Set<String> missing = new TreeSet<>();

    /**
     * Begins an A4 paper.
     *
     * @param css   resource with its styles; the font's family is Banso
     * @param title of the document, as programs show it
     */
    public Paper(JapaneseFont font, Locale language, String title, String css) throws IOException {
        this.font = font;
        this.known = letters(font);
        try {
            this.document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element root = document.createElement("html");
        root.setAttribute("lang", language.getLanguage());
        document.appendChild(root);
        Element head = add(root, "head", null, null);
        raw(head, "title", title);
        try (var in = Paper.class.getResourceAsStream(css)) {
            raw(head, "style", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        this.body = add(root, "body", null, null);
    }

    public Element body() {
        return body;
    }

    /**
     * Adds an element.
     *
     * @param styleClass may be null
     * @param text       may be null
     */
    public Element add(Element parent, String name, String styleClass, String text) {
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

    /** Adds words of our own, whose characters need not be looked at. */
    public void raw(Element parent, String name, String text) {
        add(parent, name, null, null).setTextContent(text);
    }

    /** The characters so far that the font has not. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** Writes it out. */
    public void write(OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(this::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.withW3cDocument(document, null);
        builder.withProducer("Banso");
        builder.toStream(out);
        builder.run();
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

    private static IntPredicate letters(JapaneseFont font) throws IOException {
        try (var in = font.open(); var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var letters = parsed.getUnicodeCmapLookup();
            return letter -> Character.isWhitespace(letter) || letters.getGlyphId(letter) > 0;
        }
    }

    private InputStream open() {
        try {
            return font.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
