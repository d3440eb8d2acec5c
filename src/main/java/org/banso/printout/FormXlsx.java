package org.banso.printout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Text;

/**
 * Fills the office's own Excel template ({@code config/forms/karte.xlsx}): <code>{{title}}</code> becomes the field of that key,
 * <code>{{label:title}}</code> its name, <code>{{tab:product}}</code> the heading of a tab. A row all of whose fields are left out
 * goes. Values are text to Excel, whatever they begin with.
 */
@ApplicationScoped
class FormXlsx {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w:]+)}}");
    private static final String BUILT_IN = "/forms/karte.xlsx";
    /** As much as a cell of Excel takes. */
    private static final int CELL_MAX = 32_000;
    private static final float LINE = 15f;
    private static final int LETTERS_A_LINE = 44;
    private static final int LINES_MAX = 27;

    @Inject
    private Settings settings;

    void write(KarteForm form, Locale reader, OutputStream out) throws IOException {
        try (InputStream template = template(); var book = new XSSFWorkbook(template)) {
            Map<String, String> words = words(form, reader);
            for (Sheet sheet : book) {
                fill(sheet, words);
            }
            book.write(out);
        }
    }

    /** The office's template where it lies, else the one that came with the program. */
    private InputStream template() throws IOException {
        Path own = Path.of(settings.text(Setting.FORM_TEMPLATE));
        return Files.isReadable(own) ? Files.newInputStream(own) : FormXlsx.class.getResourceAsStream(BUILT_IN);
    }

    /** Everything a template may ask for; what is left out of the form is missing here too. */
    private static Map<String, String> words(KarteForm form, Locale reader) {
        var words = new HashMap<>(form.values());
        for (KarteForm.Part part : form.parts()) {
            words.put("tab:" + part.tab().key(), part.lines().isEmpty() ? part.title() + "　" + Texts.get(reader, "printout.nothing") : part.title());
            part.lines().forEach(line -> words.put("label:" + line.field().key(), line.label()));
        }
        words.put("form:heading", Texts.get(reader, "printout.heading", form.caseNo()));
        words.put("form:profile", Texts.get(reader, "printout.profile." + form.profile()));
        words.put("form:printed", form.printed());
        return words;
    }

    private static void fill(Sheet sheet, Map<String, String> words) {
        var gone = new ArrayList<Integer>();
        for (Row row : sheet) {
            List<Cell> places = new ArrayList<>();
            row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING && PLACE.matcher(cell.getStringCellValue()).find()) {
                    places.add(cell);
                }
            });
            if (!places.isEmpty() && places.stream().noneMatch(cell -> known(cell, words))) {
                gone.add(row.getRowNum());
            } else {
                places.forEach(cell -> put(cell, words));
                stretch(row, places);
            }
        }
        for (int i = gone.size() - 1; i >= 0; i--) {
            remove(sheet, gone.get(i));
        }
    }

    private static boolean known(Cell cell, Map<String, String> words) {
        return PLACE.matcher(cell.getStringCellValue()).results().anyMatch(place -> words.containsKey(place.group(1)));
    }

    private static void put(Cell cell, Map<String, String> words) {
        String filled = PLACE.matcher(cell.getStringCellValue()).replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
        cell.setCellValue(Text.shorten(filled, CELL_MAX));
    }

    /** Excel does not stretch a row by itself when it opens a file. */
    private static void stretch(Row row, List<Cell> places) {
        int lines = places.stream().mapToInt(cell -> cell.getStringCellValue().lines().mapToInt(line -> 1 + line.length() / LETTERS_A_LINE).sum()).max().orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(LINE * Math.min(lines, LINES_MAX) + 3);
        }
    }

    private static void remove(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        if (row != null) {
            sheet.removeRow(row);
        }
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
        }
    }

    /** Whether a template may ask for this. */
    static boolean isPlace(String key) {
        return KarteField.of(key) != null || key.startsWith("label:") && KarteField.of(key.substring(6)) != null
            || key.startsWith("tab:") && java.util.Arrays.stream(KarteTab.values()).anyMatch(tab -> tab.key().equals(key.substring(4)))
            || List.of("form:heading", "form:profile", "form:printed").contains(key);
    }
}
