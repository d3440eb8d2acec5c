package org.banso.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banso.platform.search.IndexedText;

/** Reads the text of a file: PDF, the three of Office, plain text and CSV. Bounded in length; whoever calls bounds the time. */
final class FileText {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int PAGES = 500;
    private static final int LARGEST = 32 * 1024 * 1024;

    private FileText() {
    }

    /** What is read is enough. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The text, empty for a picture.
     *
     * @throws IOException when the file cannot be read: broken, encrypted, too large
     */
    static String of(InputStream in, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> pdf(in);
            case OFFICE + "wordprocessingml.document" -> word(in);
            case OFFICE + "spreadsheetml.sheet" -> sheets(in);
            case OFFICE + "presentationml.presentation" -> slides(in);
            case "text/plain", "text/csv" -> plain(in);
            default -> "";
        };
    }

    private static String pdf(InputStream in) throws IOException {
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(limited(in)), IOUtils.createTempFileOnlyStreamCache())) {
            var text = new Bounded();
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            try {
                stripper.writeText(document, text);
            } catch (Enough e) {
                return text.toString();
            }
            return text.toString();
        }
    }

    private static String word(InputStream in) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(limited(in)))) {
            return cut(extractor.getText());
        }
    }

    private static String sheets(InputStream in) throws IOException {
        try (var extractor = new XSSFEventBasedExcelExtractor(OPCPackage.open(limited(in)))) {
            extractor.setFormulasNotResults(false);
            return cut(extractor.getText());
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String slides(InputStream in) throws IOException {
        try (var extractor = new SlideShowExtractor<>(new XMLSlideShow(limited(in)))) {
            extractor.setNotesByDefault(true);
            return cut(extractor.getText());
        }
    }

    /** UTF-8 or UTF-16 when it says or proves so, else the code of Japanese Windows, in which old lists come. */
    private static String plain(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(4 * IndexedText.MAX);
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return cut(new String(bytes, StandardCharsets.UTF_16));
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-31j"), Charset.forName("EUC-JP")}) {
            try {
                // A character cut in two at the end is no reason to take another code.
                var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
                var chars = java.nio.CharBuffer.allocate(bytes.length + 1);
                var result = decoder.decode(ByteBuffer.wrap(bytes), chars, false);
                if (result.isError()) {
                    result.throwException();
                }
                return cut(chars.flip().toString().replace("\uFEFF", ""));
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return cut(new String(bytes, Charset.forName("windows-31j")));
    }

    private static InputStream limited(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        in.transferTo(new java.io.OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] part, int from, int length) throws IOException {
                if (bytes.size() + length > LARGEST) {
                    throw new IOException("larger than is read");
                }
                bytes.write(part, from, length);
            }
        });
        return new BufferedInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String cut(String text) {
        return text.length() <= IndexedText.MAX ? text : text.substring(0, IndexedText.MAX);
    }

    /** Takes no more than is searched, and nothing once the reading was given up. */
    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int at, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("given up");
            }
            text.append(from, at, Math.min(length, IndexedText.MAX - text.length()));
            if (text.length() >= IndexedText.MAX) {
                throw new Enough();
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // the text stays
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
