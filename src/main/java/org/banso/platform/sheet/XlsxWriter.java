package org.banso.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.banso.platform.csv.CsvCells;
import org.banso.shared.Jst;

/**
 * Writes a list as XLSX: days and numbers as what they are, text always as text, never as a formula (a47). What looks like a
 * formula is also marked as typed with an apostrophe, so that it stays text when somebody edits the cell; its value is untouched.
 * Rows leave the memory as they come.
 */
public final class XlsxWriter implements SheetWriter {
    /** Characters a cell holds; a limit of the format. */
    public static final int CELL_MAX = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** For a Content-Type header. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_IN_MEMORY = 50;
    private static final int WIDTH = 18 * 256;

    private final OutputStream out;
    private final Losses losses;
    private final SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
    private final SXSSFSheet sheet;
    private final CellStyle head = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private final CellStyle moment = book.createCellStyle();
    private int rows;

    private XlsxWriter(OutputStream out, String name, Losses losses) {
        this.out = out;
        this.losses = losses;
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        book.setZip64Mode(Zip64Mode.AsNeeded); // not every spreadsheet opens the other kind
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setVerticalAlignment(VerticalAlignment.TOP);
        quoted.setQuotePrefixed(true);
        var formats = book.getCreationHelper().createDataFormat();
        day.setDataFormat(formats.getFormat("yyyy\\-mm\\-dd"));
        moment.setDataFormat(formats.getFormat("yyyy\\-mm\\-dd\\ hh:mm:ss"));
    }

    /** Begins a book of one sheet on the stream, which {@link #close} writes to and closes. */
    public static XlsxWriter on(OutputStream out, String sheetName, Losses losses) {
        return new XlsxWriter(out, sheetName, losses);
    }

    @Override
    public XlsxWriter head(List<String> names) {
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < names.size(); i++) {
            sheet.setColumnWidth(i, WIDTH);
        }
        write(names, head);
        return this;
    }

    @Override
    public XlsxWriter row(List<?> cells) {
        write(cells, null);
        return this;
    }

    private void write(List<?> cells, CellStyle style) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null && !value.equals("")) {
                Cell cell = row.createCell(i);
                write(cell, value);
                if (style != null) {
                    cell.setCellStyle(style);
                }
            }
        }
    }

    private void write(Cell cell, Object value) {
        if (value instanceof Integer || value instanceof Long && Math.abs((Long) value) < 1L << 53 || value instanceof Double) {
            cell.setCellValue(((Number) value).doubleValue());
        } else if (value instanceof LocalDate date && date.getYear() >= 1900) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Instant at) {
            cell.setCellValue(Jst.at(at).toLocalDateTime());
            cell.setCellStyle(moment);
        } else {
            text(cell, value.toString());
        }
    }

    private void text(Cell cell, String text) {
        String written = XlsxText.encode(text);
        if (written.length() > CELL_MAX) {
            int end = Character.isHighSurrogate(written.charAt(CELL_MAX - 1)) ? CELL_MAX - 1 : CELL_MAX;
            written = written.substring(0, end);
            losses.lost(rows, cell.getColumnIndex(), written.substring(Math.max(0, end - 20)), Kind.CUT);
        }
        cell.setCellValue(written);
        if (CsvCells.isFormulaLike(text)) {
            cell.setCellStyle(quoted);
        }
    }

    @Override
    public void close() {
        try (book; out) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
