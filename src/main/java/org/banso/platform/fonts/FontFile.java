package org.banso.platform.fonts;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The little of the OpenType file format that is needed to take one face out of a collection. Source: OpenType 1.9.1, "Organization
 * of an OpenType font": a collection is a header with offsets of table directories, whose tables lie anywhere in the file.
 */
final class FontFile {
    private static final int COLLECTION = 0x74746366;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private FontFile() {
    }

    private record Piece(int tag, int checksum, int offset, int length) {
        int padded() {
            return (length + 3) / 4 * 4;
        }
    }

    static boolean isCollection(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == COLLECTION;
        }
    }

    /** How many faces the collection holds. */
    static int faces(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            return in.readInt();
        }
    }

    /**
     * One face as a file of its own.
     *
     * @throws IOException when the collection is damaged
     */
    static byte[] face(byte[] collection, int face) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(collection);
            int at = in.getInt(HEADER + 4 * face);
            List<Piece> pieces = pieces(in, at);
            int size = HEADER + ENTRY * pieces.size() + pieces.stream().mapToInt(Piece::padded).sum();
            ByteBuffer out = ByteBuffer.allocate(size);
            out.put(collection, at, HEADER);
            int next = HEADER + ENTRY * pieces.size();
            for (Piece piece : pieces) {
                out.putInt(piece.tag()).putInt(piece.checksum()).putInt(next).putInt(piece.length());
                out.put(next, collection, piece.offset(), piece.length());
                next += piece.padded();
            }
            return out.array();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferOverflowException e) {
            throw new IOException("Damaged font collection", e);
        }
    }

    private static List<Piece> pieces(ByteBuffer in, int directory) {
        int count = Short.toUnsignedInt(in.getShort(directory + 4));
        var pieces = new ArrayList<Piece>(count);
        for (int i = 0; i < count; i++) {
            int at = directory + HEADER + ENTRY * i;
            pieces.add(new Piece(in.getInt(at), in.getInt(at + 4), in.getInt(at + 8), in.getInt(at + 12)));
        }
        return pieces;
    }
}
