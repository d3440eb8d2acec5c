package org.banso.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.banso.shared.BusinessException;

/**
 * Looks through an XLSX before anything reads it: how many parts, how large each becomes, and whether one swells as honest lists
 * never do (a65). What it cannot unpack is no XLSX. Measured by unpacking, never by what the file says of itself.
 */
final class XlsxGate {
    static final int MOST_PARTS = 2_000;
    static final long MOST_BYTES = 512L << 20;
    /** The strings of a book are held in memory while it is read. */
    static final long MOST_STRING_BYTES = 96L << 20;
    /** Repeated rows shrink a lot; what shrinks more than this, and is large, was made to hurt. */
    static final int MOST_SWELLING = 250;
    private static final long SMALL = 16L << 20;
    private static final String STRINGS = "sharedStrings.xml";

    private XlsxGate() {
    }

    /** @throws BusinessException sheet.bomb or sheet.broken */
    static void check(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long packed = Files.size(file);
        long all = 0;
        int parts = 0;
        // The same reading of the archive as that of the library that will read it: no part is seen by one and not by the other.
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                refuse(++parts > MOST_PARTS);
                long size = 0;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        all += read;
                        refuse(all > MOST_BYTES || part.getName().endsWith(STRINGS) && size > MOST_STRING_BYTES || all > SMALL && all / MOST_SWELLING > packed);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BusinessException("sheet.broken");
        }
        BusinessException.unless(parts > 0, "sheet.broken");
    }

    private static void refuse(boolean trap) {
        BusinessException.unless(!trap, "sheet.bomb");
    }
}
