package org.banso.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banso.platform.csv.CsvCells;
import org.banso.shared.BusinessException;

/** A CSV in whatever dress: its characters and its separator are found out. */
final class CsvFileReader implements SheetReader {
    private static final int SAMPLE = 64 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final CsvCharset charset;
    private final char separator;

    private CsvFileReader(Path file, CsvCharset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    static CsvFileReader open(Path file) throws IOException {
        CsvCharset charset = CsvCharset.of(file);
        char[] sample = new char[SAMPLE];
        int length;
        try (var in = reader(file, charset)) {
            length = Math.max(0, in.read(sample));
        }
        return new CsvFileReader(file, charset, separator(new String(sample, 0, length)));
    }

    /** Of comma, tab and semicolon the one that stands most often outside quotes. */
    static char separator(String sample) {
        int[] found = new int[3];
        boolean quoted = false;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                int which = ",\t;".indexOf(c);
                if (which >= 0) {
                    found[which]++;
                }
            }
        }
        return found[1] > found[0] && found[1] >= found[2] ? '\t' : found[2] > found[0] ? ';' : ',';
    }

    private static BufferedReader reader(Path file, CsvCharset charset) throws IOException {
        var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.charset()));
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public String form() {
        return "CSV " + charset.label() + (separator == '\t' ? " TAB" : separator == ';' ? " ;" : "");
    }

    @Override
    public void read(int sheet, Rows rows) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader(file, charset))) {
            long number = 0;
            for (CsvRecord record : csv) {
                number++;
                if (record.getFieldCount() > MOST_COLUMNS) {
                    throw new BusinessException("sheet.tooWide", MOST_COLUMNS);
                }
                boolean empty = record.getFields().stream().allMatch(String::isEmpty);
                if (!empty && !rows.row(number, record.getFields().stream().map(CsvCells::restore).toList())) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new BusinessException("sheet.broken");
        } catch (UncheckedIOException e) {
            throw new BusinessException("sheet.broken");
        }
    }

    @Override
    public void close() {
        // Each reading opens and closes the file by itself.
    }
}
