package org.banso.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.banso.shared.BusinessException;

/**
 * Rows of a file that somebody brought, one at a time, all as text: days as 2026-04-01, moments as 2026-04-01 09:30:00, numbers
 * plain. What was neutralised by our own exports is as it was before.
 */
public interface SheetReader extends Closeable {
    /** Columns of a row that are read; more is no list of an office. */
    int MOST_COLUMNS = 500;
    /** Characters of a cell. */
    int MOST_CHARACTERS = 1_000_000;

    /** Gets the rows in order. */
    interface Rows {
        /**
         * @param number of the row in the file, 1 for the first; empty rows are left out
         * @return false when no more are wanted
         */
        boolean row(long number, List<String> cells);
    }

    /** The names of the sheets in their order; one without a name for CSV. */
    List<String> sheets();

    /** How the file is written, for people: 「CSV（MS932、タブ区切り）」 is told from this. */
    String form();

    /**
     * Reads one sheet from its beginning.
     *
     * @param sheet 0 for the first
     * @throws BusinessException sheet.* when the file is none, or no honest one
     */
    void read(int sheet, Rows rows) throws IOException;

    /**
     * Opens a file by what it holds, whatever its name says.
     *
     * @throws BusinessException sheet.* when it is none that can be read, or a trap
     */
    static SheetReader open(Path file) throws IOException {
        return switch (SheetKind.of(file)) {
            case XLSX -> XlsxReader.open(file);
            case CSV -> CsvFileReader.open(file);
            case OLD_EXCEL -> throw new BusinessException("sheet.oldExcel");
            case EMPTY -> throw new BusinessException("sheet.empty");
        };
    }
}
