package org.banso.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.banso.shared.BusinessException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet as they stream by, turned into rows of text. Readings set above characters (ふりがな) are no text. */
final class XlsxCells extends DefaultHandler {
    /** Excel keeps no more digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int MOST_EXPONENT = 300;

    /** Ends the reading early. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final SharedStrings strings;
    private final StylesTable styles;
    private final SheetReader.Rows rows;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type;
    private String style;
    private boolean reading;
    private boolean aboveCharacters;

    XlsxCells(SharedStrings strings, StylesTable styles, SheetReader.Rows rows) {
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes told) throws SAXException {
        switch (name) {
            case "row" -> {
                row = told.getValue("r") == null ? row + 1 : whole(told.getValue("r"));
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String place = told.getValue("r");
                column = place == null ? column + 1 : columnOf(place);
                if (column < 0 || column >= SheetReader.MOST_COLUMNS) {
                    throw new BusinessException("sheet.tooWide", SheetReader.MOST_COLUMNS);
                }
                type = told.getValue("t") == null ? "n" : told.getValue("t");
                style = told.getValue("s");
                text.setLength(0);
            }
            case "v", "t" -> reading = !aboveCharacters;
            case "rPh" -> aboveCharacters = true;
            default -> { }
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (reading) {
            if (text.length() + length > SheetReader.MOST_CHARACTERS) {
                throw new BusinessException("sheet.bomb");
            }
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> aboveCharacters = false;
            case "c" -> cell(value());
            case "row" -> {
                if (cells.stream().anyMatch(each -> !each.isEmpty()) && !rows.row(row, List.copyOf(cells))) {
                    throw new Enough();
                }
            }
            default -> { }
        }
    }

    private void cell(String value) {
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(value);
        }
    }

    private String value() throws SAXException {
        String raw = text.toString();
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : strings.getItemAt((int) whole(raw)).getString();
            case "inlineStr", "str" -> XlsxText.decode(raw);
            case "b" -> "1".equals(raw) ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> number(raw);
        };
    }

    private String number(String raw) {
        if (raw.isBlank()) {
            return "";
        }
        try {
            var exact = new BigDecimal(raw.strip());
            if (Math.abs((long) exact.precision() - exact.scale()) > MOST_EXPONENT) {
                return raw;
            }
            return isDay() && DateUtil.isValidExcelDate(exact.doubleValue()) ? day(exact.doubleValue()) : plain(exact);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static String plain(BigDecimal exact) {
        BigDecimal rounded = exact.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String day(double value) {
        LocalDateTime at = DateUtil.getLocalDateTime(value, false, true);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : MOMENT.format(at);
    }

    private boolean isDay() {
        if (style == null || styles == null) {
            return false;
        }
        var found = styles.getStyleAt((int) whole(style));
        if (found == null) {
            return false;
        }
        int format = found.getDataFormat();
        String written = found.getDataFormatString();
        // 27–36 and 50–58 are days in the Japanese Excel and unknown elsewhere; g and e write the era and its year.
        return format >= 27 && format <= 36 || format >= 50 && format <= 58 || DateUtil.isADateFormat(format, written)
            || written != null && written.contains("e") && (written.contains("g") || written.contains("年"));
    }

    private static long whole(String digits) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException e) {
            throw new BusinessException("sheet.broken");
        }
    }

    private static int columnOf(String place) {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw new BusinessException("sheet.broken");
        }
        return CellReference.convertColStringToIndex(place.substring(0, letters));
    }
}
