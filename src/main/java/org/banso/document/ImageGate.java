package org.banso.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures, by their headers only: a PNG of a few kilobytes can stand for gigabytes of pixels. Sources: PNG (ISO/IEC 15948) chunk
 * layout, JPEG (ITU-T T.81) annex B.
 */
final class ImageGate {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int MOST_PARTS = 200_000;
    private static final int SOI = 0xFFD8;
    private static final int GIF = 0x47494638;
    private static final int SOS = 0xDA;

    private ImageGate() {
    }

    /** A PNG ends where its last chunk ends: what stands behind it would be another file. */
    static Optional<FileGate.Fault> faultOfPng(Path file, long mostPixels) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.readLong() != PNG || in.readInt() != 13 || in.readInt() != IHDR) {
                return Optional.of(FileGate.Fault.CONTENT);
            }
            if (tooMany(in.readInt(), in.readInt(), mostPixels)) {
                return Optional.of(FileGate.Fault.BOMB);
            }
            in.seek(8);
            for (int i = 0; i < MOST_PARTS; i++) {
                long length = Integer.toUnsignedLong(in.readInt());
                int kind = in.readInt();
                long next = in.getFilePointer() + length + 4;
                if (kind == IEND) {
                    return next == in.length() ? Optional.empty() : Optional.of(FileGate.Fault.CONTENT);
                }
                in.seek(next);
            }
            return Optional.of(FileGate.Fault.CONTENT);
        } catch (EOFException e) {
            return Optional.of(FileGate.Fault.CONTENT);
        }
    }

    /** Cameras write their own things behind the picture; those are let be, they never run. */
    static Optional<FileGate.Fault> faultOfJpeg(Path file, long mostPixels) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readUnsignedShort() != SOI ? Optional.of(FileGate.Fault.CONTENT) : faultOfFrame(in, mostPixels);
        } catch (EOFException e) {
            return Optional.of(FileGate.Fault.CONTENT);
        }
    }

    /**
     * The same for the beginning of a picture inside a document; what is no PNG, JPEG or GIF is none. One that does not say its size where it should is
     * called huge.
     */
    static boolean isHuge(byte[] head, long mostPixels) {
        var bytes = ByteBuffer.wrap(head);
        if (head.length < 24) {
            return false;
        } else if (bytes.getLong(0) == PNG) {
            return tooMany(bytes.getInt(16), bytes.getInt(20), mostPixels);
        } else if (bytes.getInt(0) == GIF) {
            return tooMany(Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(6))), Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(8))), mostPixels);
        } else if (Short.toUnsignedInt(bytes.getShort(0)) != SOI) {
            return false;
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(head, 2, head.length - 2))) {
            return faultOfFrame(in, mostPixels).isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<FileGate.Fault> faultOfFrame(DataInputStream in, long mostPixels) throws IOException {
        for (int i = 0; i < MOST_PARTS; i++) {
            int mark = marker(in);
            if (mark < 0xC0 || mark == SOS) {
                return Optional.of(FileGate.Fault.CONTENT);
            }
            int length = in.readUnsignedShort();
            if (isFrame(mark)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return tooMany(in.readUnsignedShort(), height, mostPixels) ? Optional.of(FileGate.Fault.BOMB) : Optional.empty();
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.of(FileGate.Fault.CONTENT);
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            return -1;
        }
        int mark = in.readUnsignedByte();
        while (mark == 0xFF) {
            mark = in.readUnsignedByte();
        }
        return mark;
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private static boolean tooMany(int width, int height, long most) {
        return width <= 0 || height <= 0 || (long) width * height > most;
    }
}
