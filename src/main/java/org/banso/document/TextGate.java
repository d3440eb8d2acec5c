package org.banso.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;

/** Plain text in any coding that Japanese offices use; Tika does not know short Shift_JIS, but it knows everything that runs. */
final class TextGate {
    private static final int HEAD = 1 << 16;
    private static final Tika TIKA = new Tika();

    private TextGate() {
    }

    static Optional<FileGate.Fault> fault(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            in.mark(HEAD);
            String found = TIKA.detect(in.readNBytes(HEAD));
            in.reset();
            boolean text = "text/plain".equals(found) || "application/octet-stream".equals(found) && !hasControls(in);
            return text ? Optional.empty() : Optional.of(FileGate.Fault.CONTENT);
        }
    }

    private static boolean hasControls(InputStream in) throws IOException {
        for (int each = in.read(); each >= 0; each = in.read()) {
            if (each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != 0x1b) {
                return true;
            }
        }
        return false;
    }
}
