package org.banso.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.banso.document.FileGate.Fault;

/**
 * Word, Excel and PowerPoint files are archives of XML. Every entry is inflated once and thrown away, and counted while it is, since
 * what an entry says of its own size may be a lie. Nothing of the XML is parsed here: a document type or entity is refused where it
 * stands (ECMA-376 part 2 forbids both).
 */
final class OfficeGate {
    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 512L << 20;
    private static final long RATIO_FROM = 16L << 20;
    private static final int MOST_RATIO = 100;
    private static final int DEPTH = 2;
    private static final int BUFFER = 1 << 16;
    /** A picture says its size behind its colour profile, which may be half a megabyte. */
    private static final int HEAD = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private long bytes;
    private int entries;
    private boolean types;
    private boolean main;
    private final String folder;
    private final long mostPixels;

    private OfficeGate(String folder, long mostPixels) {
        this.folder = folder;
        this.mostPixels = mostPixels;
    }

    /** Ends the look early. */
    private static final class Found extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Found(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    /**
     * @param folder     where this kind keeps its main part
     * @param mostPixels of each picture inside
     */
    static Optional<Fault> fault(Path file, String folder, long mostPixels) throws IOException {
        byte[] head = new byte[4];
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.read(head) == 4 && Arrays.equals(head, OLD_OFFICE)) {
                return Optional.of(holds(file, ENCRYPTED) ? Fault.ENCRYPTED : Fault.CONTENT);
            }
        }
        if (!Arrays.equals(head, ZIP)) {
            return Optional.of(Fault.CONTENT);
        }
        var gate = new OfficeGate(folder, mostPixels);
        try (var zip = new ZipFile(file.toFile())) {
            gate.read(zip);
            return gate.types && gate.main ? Optional.empty() : Optional.of(Fault.CONTENT);
        } catch (Found found) {
            return Optional.of(found.fault);
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.of(e.getMessage() != null && e.getMessage().contains("encrypted") ? Fault.ENCRYPTED : Fault.CONTENT);
        }
    }

    private void read(ZipFile zip) throws IOException, Found {
        for (var all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            types |= "[Content_Types].xml".equals(entry.getName());
            main |= entry.getName().startsWith(folder);
            try (var in = new BufferedInputStream(zip.getInputStream(entry), BUFFER)) {
                part(entry, in, 0);
            }
        }
    }

    private void part(ZipEntry entry, InputStream in, int depth) throws IOException, Found {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (++entries > MOST_ENTRIES) {
            throw new Found(Fault.BOMB);
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("macrosheets/")) {
            throw new Found(Fault.ACTIVE);
        }
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (ImageGate.isHuge(head, mostPixels)) {
            throw new Found(Fault.BOMB);
        }
        if (isOtherFile(head)) {
            nested(name, in, head, depth);
        } else {
            drain(name, in, entry);
        }
    }

    /** A chart brings its own table along, as a file of Office; every other archive inside is one too many. */
    private void nested(String name, InputStream in, byte[] head, int depth) throws IOException, Found {
        boolean office = name.contains("/embeddings/") && name.matches(".*\\.(docx|xlsx|pptx)");
        if (!office || depth >= DEPTH || !Arrays.equals(head, 0, 4, ZIP, 0, 4)) {
            throw new Found(Fault.NESTED);
        }
        var zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            part(entry, new BufferedInputStream(zip, BUFFER), depth + 1);
        }
    }

    private void drain(String name, InputStream in, ZipEntry entry) throws IOException, Found {
        var look = XmlLook.of(name);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            bytes += n;
            long packed = entry.getCompressedSize();
            if (bytes > MOST_BYTES || size > RATIO_FROM && packed > 0 && size / packed > MOST_RATIO) {
                throw new Found(Fault.BOMB);
            }
            if (look != null && look.isDangerous(buffer, n)) {
                throw new Found(Fault.ACTIVE);
            }
        }
    }

    private static boolean isOtherFile(byte[] head) {
        return starts(head, ZIP) || starts(head, new byte[] {'R', 'a', 'r', '!'}) || starts(head, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF})
            || starts(head, new byte[] {0x1F, (byte) 0x8B, 8}) || starts(head, new byte[] {'M', 'Z', (byte) 0x90});
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static boolean holds(Path file, byte[] part) throws IOException {
        var look = new XmlLook(part);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (look.isDangerous(buffer, n)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looks for forbidden words in a stream that is never held as a whole. Zero bytes are passed over, so that UTF-16 reads alike. */
    private static final class XmlLook {
        private static final byte[][] WORDS = {ascii("<!DOCTYPE"), ascii("<!ENTITY"), ascii("macroEnabled.main")};
        private final byte[][] words;
        private final boolean dense;
        private final int[] matched;

        private XmlLook(byte[]... words) {
            this.words = words;
            this.dense = words.length > 1;
            this.matched = new int[words.length];
        }

        static XmlLook of(String name) {
            return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml") || name.endsWith(".svg") ? new XmlLook(WORDS) : null;
        }

        boolean isDangerous(byte[] buffer, int length) {
            for (int i = 0; i < length; i++) {
                if (dense && buffer[i] == 0) {
                    continue;
                }
                for (int w = 0; w < words.length; w++) {
                    // No word here begins again inside itself, so a mismatch starts over at this byte.
                    matched[w] = buffer[i] == words[w][matched[w]] ? matched[w] + 1 : buffer[i] == words[w][0] ? 1 : 0;
                    if (matched[w] == words[w].length) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }
}
