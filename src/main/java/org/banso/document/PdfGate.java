package org.banso.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.banso.document.FileGate.Fault;

/**
 * A PDF begins and ends as one, opens without a password, and neither runs anything nor carries other files (ISO 32000-1, 12.6.4 and
 * 7.11.4). Every object is looked at, those in compressed streams too, since names may be written in many ways.
 */
final class PdfGate {
    private static final int TAIL = 2048;
    private static final int MOST_OBJECTS = 300_000;
    private static final int DEPTH = 40;
    private static final int PICTURE_HEAD = 1 << 20;
    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> RUNS = Set.of("JavaScript", "Launch", "RichMediaExecute", "ImportData", "Rendition", "GoToE");
    private static final Set<String> PLAYS = Set.of("RichMedia", "Screen", "3D", "Movie");

    private PdfGate() {
    }

    /** @param mostPixels of each picture inside */
    static Optional<Fault> fault(Path file, long mostPixels) throws IOException {
        if (!beginsAndEnds(file)) {
            return Optional.of(Fault.CONTENT);
        }
        if (PdfStreams.blowUp(file)) {
            return Optional.of(Fault.BOMB);
        }
        try (var in = new RandomAccessReadBufferedFile(file.toFile());
             PDDocument pdf = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages() == 0 ? Optional.of(Fault.CONTENT) : inside(pdf.getDocument(), mostPixels);
        } catch (InvalidPasswordException e) {
            return Optional.of(Fault.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            return Optional.of(Fault.CONTENT);
        }
    }

    private static boolean beginsAndEnds(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[HEAD.length];
            int read = in.read(head);
            long from = Math.max(0, in.length() - TAIL);
            in.seek(from);
            byte[] tail = new byte[(int) (in.length() - from)];
            in.readFully(tail);
            return read == head.length && java.util.Arrays.equals(head, HEAD) && new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Optional<Fault> inside(COSDocument pdf, long mostPixels) throws IOException {
        var keys = pdf.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            return Optional.of(Fault.BOMB);
        }
        Optional<Fault> found = of(pdf.getTrailer(), 0);
        for (var key : keys) {
            if (found.isPresent()) {
                return found;
            }
            COSBase object = pdf.getObjectFromPool(key).getObject();
            found = object instanceof COSStream stream && isHuge(stream, mostPixels) ? Optional.of(Fault.BOMB) : of(object, 0);
        }
        return found;
    }

    /** Drawing a picture takes memory for its pixels. A JPEG is believed what it says itself, whatever the PDF says of it. */
    private static boolean isHuge(COSStream stream, long mostPixels) throws IOException {
        if (!COSName.IMAGE.getName().equals(name(stream, COSName.SUBTYPE))) {
            return false;
        }
        long pixels = (long) stream.getInt(COSName.WIDTH, COSName.W, 0) * stream.getInt(COSName.HEIGHT, COSName.H, 0);
        if (pixels > mostPixels) {
            return true;
        }
        var picture = new PDStream(stream);
        if (picture.getFilters().stream().noneMatch(JPEG::contains)) {
            return false;
        }
        try (InputStream in = picture.createInputStream(JPEG.stream().map(COSName::getName).toList())) {
            return ImageGate.isHuge(in.readNBytes(PICTURE_HEAD), mostPixels);
        }
    }

    private static Optional<Fault> of(COSBase part, int depth) {
        if (depth > DEPTH) {
            return Optional.of(Fault.BOMB);
        }
        if (part instanceof COSArray array) {
            return each(array, depth);
        }
        if (!(part instanceof COSDictionary dictionary)) {
            return Optional.empty();
        }
        if (RUNS.contains(name(dictionary, COSName.S)) || dictionary.containsKey(COSName.JS) || PLAYS.contains(name(dictionary, COSName.SUBTYPE))) {
            return Optional.of(Fault.ACTIVE);
        }
        if (COSName.EMBEDDED_FILE.getName().equals(name(dictionary, COSName.TYPE)) || dictionary.containsKey(COSName.EF)
            || dictionary.containsKey(COSName.EMBEDDED_FILES)) {
            return Optional.of(Fault.NESTED);
        }
        return each(dictionary.getValues(), depth);
    }

    /** Only what is written in place: whatever is referred to comes by itself. */
    private static Optional<Fault> each(Iterable<COSBase> parts, int depth) {
        for (COSBase part : parts) {
            Optional<Fault> found = of(part, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
