package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes out of the store, a piece at a time and each in a transaction of its own: a slow reader holds no connection. */
@ApplicationScoped
class Contents {
    @Inject
    private Pieces pieces;

    /** Writes the bytes from {@code from} up to, not including, {@code to}. */
    void copy(String contentId, long from, long to, OutputStream out) throws IOException {
        long at = from;
        while (at < to) {
            byte[] piece = pieces.read(contentId, at);
            int wanted = (int) Math.min(piece.length, to - at);
            out.write(piece, 0, wanted);
            at += wanted;
        }
    }

    /** The same as a stream that fetches a piece when it comes to it. */
    InputStream stream(String contentId, long size) {
        return new InputStream() {
            private long at;
            private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

            @Override
            public int read() {
                return filled() ? piece.read() : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return most == 0 ? 0 : filled() ? piece.read(into, from, most) : -1;
            }

            private boolean filled() {
                if (piece.available() == 0 && at < size) {
                    byte[] next = pieces.read(contentId, at);
                    at += next.length;
                    piece = new ByteArrayInputStream(next);
                }
                return piece.available() > 0;
            }
        };
    }

    /** A copy on disk, for what must be read back and forth; the caller deletes it. */
    Path spooled(String contentId, long size) throws IOException {
        Path file = Files.createTempFile("banso", ".tmp");
        try (var out = Files.newOutputStream(file)) {
            copy(contentId, 0, size, out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** One piece in one transaction. */
    @ApplicationScoped
    @Transactional
    static class Pieces {
        @Inject
        private DocumentStore store;

        byte[] read(String contentId, long position) {
            return store.read(contentId, position);
        }
    }
}
