package org.banso.platform.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The two encodings in which an office needs its lists. */
public enum CsvEncoding {

    /** UTF-8 with a byte order mark, by which Excel knows it; keeps every character. The default. */
    UTF8_BOM(StandardCharsets.UTF_8),

    /** The Japanese code page of Windows, for older systems; knows ①㈱髙﨑 but neither 𠮷 nor 🧬. */
    MS932(Charset.forName("windows-31j"));

    private final Charset charset;

    CsvEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The character set of the bytes. */
    public Charset charset() {
        return charset;
    }

    /** The value for a Content-Type header. */
    public String contentType() {
        return "text/csv; charset=" + (this == UTF8_BOM ? "UTF-8" : "Windows-31J");
    }
}
