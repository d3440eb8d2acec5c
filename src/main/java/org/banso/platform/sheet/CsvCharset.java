package org.banso.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banso.shared.BusinessException;

/** The character sets in which offices keep their lists. The whole file is looked at: one 髙 in row 40,000 decides. */
enum CsvCharset {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE),
    MS932("MS932", Charset.forName("windows-31j"));

    private static final int BUFFER = 1 << 16;

    private final String label;
    private final Charset charset;

    CsvCharset(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** @throws BusinessException sheet.charset when it is none of these */
    static CsvCharset of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(512);
        }
        CsvCharset wide = wide(first);
        if (wide != null) {
            return wide;
        }
        for (CsvCharset each : new CsvCharset[] {UTF_8, MS932}) {
            if (each.reads(file)) {
                return each;
            }
        }
        throw new BusinessException("sheet.charset");
    }

    /** By its mark, or because every second byte of a list in Latin letters and digits is zero. */
    private static CsvCharset wide(byte[] first) {
        if (first.length >= 2 && (first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (first.length >= 2 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        return odd > 2 && even == 0 ? UTF_16LE : even > 2 && odd == 0 ? UTF_16BE : null;
    }

    private boolean reads(Path file) throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                chars.clear();
                if (decoder.decode(bytes, chars, end).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
