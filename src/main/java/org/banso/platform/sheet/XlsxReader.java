package org.banso.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.banso.shared.BusinessException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * An XLSX read as it streams by: only its strings are held. Its XML may name no entities, no document type and nothing outside
 * (a50); formulas are never worked out, their last result is what the cell holds.
 */
final class XlsxReader implements SheetReader {
    private final OPCPackage book;
    private final XSSFReader reader;
    private final List<String> names;
    private ReadOnlySharedStringsTable strings;
    private StylesTable styles;

    private XlsxReader(OPCPackage book, XSSFReader reader, List<String> names) {
        this.book = book;
        this.reader = reader;
        this.names = names;
    }

    static XlsxReader open(Path file) throws IOException {
        XlsxGate.check(file);
        OPCPackage book = null;
        try {
            book = OPCPackage.open(file.toFile(), PackageAccess.READ);
            var reader = new XSSFReader(book);
            var names = new ArrayList<String>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
            if (names.isEmpty()) {
                throw new BusinessException("sheet.broken");
            }
            return new XlsxReader(book, reader, List.copyOf(names));
        } catch (OpenXML4JException | IOException | OpenXML4JRuntimeException | POIXMLException | RecordFormatException | IllegalStateException
                 | IllegalArgumentException e) {
            throw refused(book);
        } catch (BusinessException e) {
            revert(book);
            throw e;
        }
    }

    private static BusinessException refused(OPCPackage book) {
        revert(book);
        return new BusinessException("sheet.broken");
    }

    private static void revert(OPCPackage book) {
        if (book != null) {
            book.revert();
        }
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public String form() {
        return "XLSX";
    }

    @Override
    public void read(int sheet, Rows rows) throws IOException {
        try {
            if (strings == null) {
                strings = new ReadOnlySharedStringsTable(book, false);
                styles = reader.getStylesTable();
            }
            var sheets = reader.getSheetsData();
            for (int i = 0; i < sheet; i++) {
                sheets.next().close();
            }
            try (InputStream content = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XlsxCells(strings, styles, rows));
                xml.parse(new InputSource(content));
            }
        } catch (XlsxCells.Enough e) {
            // As many as were wanted.
        } catch (SAXException | ParserConfigurationException | IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
                 | RecordFormatException e) {
            throw new BusinessException("sheet.broken");
        }
    }

    @Override
    public void close() {
        book.revert();
    }
}
