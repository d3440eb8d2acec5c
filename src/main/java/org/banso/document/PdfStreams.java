package org.banso.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that its reader inflates into memory as soon as it opens it: those of objects and of the table of
 * contents. Small on disk, they may be huge when opened; so they are counted before anybody opens them.
 */
final class PdfStreams {
    private static final long MOST = 128L << 20;
    private static final int DICTIONARY = 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {
    }

    static boolean blowUp(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            MappedByteBuffer bytes = in.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, in.length());
            long total = 0;
            for (int at = next(bytes, 0); at >= 0 && total <= MOST; at = next(bytes, at)) {
                if (isOpenedAtOnce(bytes, at - STREAM.length)) {
                    total += inflated(bytes, at, MOST - total);
                }
            }
            return total > MOST;
        }
    }

    /** Behind the next word "stream" that is not "endstream", or -1. */
    private static int next(MappedByteBuffer bytes, int from) {
        for (int at = from; at <= bytes.limit() - STREAM.length; at++) {
            if (bytes.get(at) == 's' && matches(bytes, at) && (at == 0 || bytes.get(at - 1) != 'd')) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(MappedByteBuffer bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpenedAtOnce(MappedByteBuffer bytes, int at) {
        byte[] before = new byte[Math.min(at, DICTIONARY)];
        bytes.get(at - before.length, before);
        String words = new String(before, StandardCharsets.ISO_8859_1);
        String dictionary = words.substring(Math.max(0, words.lastIndexOf(" obj")));
        return dictionary.contains("ObjStm") || dictionary.contains("XRef") || dictionary.contains("#");
    }

    private static long inflated(MappedByteBuffer bytes, int at, long most) {
        int start = at;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.duplicate().position(start).slice());
            byte[] thrown = new byte[1 << 16];
            long total = 0;
            for (int n = inflater.inflate(thrown); n > 0 && total <= most; n = inflater.inflate(thrown)) {
                total += n;
            }
            return total;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
