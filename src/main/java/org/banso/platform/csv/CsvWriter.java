package org.banso.platform.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.platform.sheet.SheetWriter;
import org.banso.shared.Jst;

/**
 * Writes a list that opens right in Excel and reads back without loss: RFC 4180 quoting, CRLF, a byte order mark for UTF-8, text
 * that looks like a formula made harmless ({@link CsvCells}). Source: domain.md §5, "Exports".
 *
 * <p>Rows are written as they come, so that a list of any length needs no memory. Numbers are written plain and are never taken
 * for text. Days are written as 2026-04-01, moments as 2026-04-01 09:30:00 in Japan, null as an empty cell, anything else by its
 * {@code toString}.
 *
 * <p>In MS932 a character that the code page lacks is written as 〓, and {@link #unmappable} tells which ones and how often, for
 * the person who exports.
 */
public final class CsvWriter implements SheetWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    /** Signs that separate cells elsewhere stand in quotes: whoever finds out the separator by counting must not count them. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.indexOf('\t') >= 0 || value.indexOf(';') >= 0;
        }
    };
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int SUBSTITUTE = '〓';

    /** The same signs under the code points that Windows maps: without this, 〜 − ― ∥ typed on other systems would be lost. */
    private static final Map<Integer, Integer> WINDOWS_TWINS = Map.of(0x301C, 0xFF5E, 0x2212, 0xFF0D, 0x2014, 0x2015, 0x2016, 0x2225,
            0x00A5, 0xFFE5, 0x00A2, 0xFFE0, 0x00A3, 0xFFE1, 0x00AC, 0xFFE2, 0x00A6, 0xFFE4);

    private final de.siegmar.fastcsv.writer.CsvWriter rows;
    private final CharsetEncoder narrow;
    private final Map<String, Integer> unmappable = new TreeMap<>();
    private final Losses losses;
    private long row;

    private CsvWriter(OutputStreamWriter out, CsvEncoding encoding, Losses losses) {
        this.losses = losses;
        this.rows = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QUOTES).build(out);
        this.narrow = encoding == CsvEncoding.UTF8_BOM ? null : encoding.charset().newEncoder();
    }

    /**
     * Begins a list on the stream, which {@link #close} closes.
     *
     * @throws UncheckedIOException when the stream fails, here and in every other method
     */
    public static CsvWriter on(OutputStream out, CsvEncoding encoding) {
        return on(out, encoding, Losses.IGNORED);
    }

    /** The same; each character that is replaced is also told, with its place. */
    public static CsvWriter on(OutputStream out, CsvEncoding encoding, Losses losses) {
        try {
            OutputStreamWriter writer = new OutputStreamWriter(out, encoding.charset());
            if (encoding == CsvEncoding.UTF8_BOM) {
                writer.write(BYTE_ORDER_MARK);
            }
            return new CsvWriter(writer, encoding, losses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one row. */
    public CsvWriter row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    @Override
    public CsvWriter row(List<?> cells) {
        row++;
        List<String> written = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            written.add(encodable(text(cell), written.size()));
        }
        rows.writeRecord(written);
        return this;
    }

    /** The characters replaced by 〓 so far, each with how often; always empty in UTF-8. */
    public Map<String, Integer> unmappable() {
        return Collections.unmodifiableMap(unmappable);
    }

    /** Hands what is written so far to the stream. */
    public void flush() {
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        return CsvCells.neutralise(cell instanceof Instant moment ? MOMENT.format(Jst.at(moment)) : cell.toString());
    }

    private String encodable(String text, int column) {
        if (narrow == null || narrow.canEncode(text)) {
            return text;
        }
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().map(c -> WINDOWS_TWINS.getOrDefault(c, c)).forEach(c -> {
            String character = Character.toString(c);
            if (narrow.canEncode(character)) {
                known.append(character);
            } else {
                known.appendCodePoint(SUBSTITUTE);
                unmappable.merge(character, 1, Integer::sum);
                losses.lost(row, column, character, Kind.NO_SUCH_CHARACTER);
            }
        });
        return known.toString();
    }
}
