package org.banso.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file begins with tells what it is. */
enum SheetKind {
    XLSX, CSV, OLD_EXCEL, EMPTY;

    static SheetKind of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(4);
        }
        if (first.length == 0) {
            return EMPTY;
        }
        if (begins(first, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        return begins(first, 0xD0, 0xCF, 0x11, 0xE0) ? OLD_EXCEL : CSV;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
