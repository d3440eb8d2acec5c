package org.banso.exchange;

import java.io.OutputStream;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.sheet.SheetWriter;
import org.banso.platform.sheet.SheetWriter.Losses;
import org.banso.platform.sheet.XlsxWriter;

/** As what a list is written out (domain.md 5, "Exports"). */
public enum ExportFormat {
    XLSX("xlsx", XlsxWriter.MEDIA_TYPE),
    /** UTF-8 with a byte order mark: keeps every character, and Excel knows it. */
    CSV("csv", CsvEncoding.UTF8_BOM.contentType()),
    /** For older systems. */
    CSV_MS932("csv", CsvEncoding.MS932.contentType());

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    SheetWriter on(OutputStream out, String name, Losses losses) {
        return switch (this) {
            case XLSX -> XlsxWriter.on(out, name, losses);
            case CSV -> CsvWriter.on(out, CsvEncoding.UTF8_BOM, losses);
            case CSV_MS932 -> CsvWriter.on(out, CsvEncoding.MS932, losses);
        };
    }
}
