package org.banso.platform.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody typed. A cell whose first visible character is {@code = + - @}, one of their
 * full-width forms, or which begins with TAB, CR or LF, would be taken for a formula; it gets an apostrophe in front. A cell that
 * by itself begins with apostrophes before such a character gets one more, so that {@link #restore} always gives back the very
 * text: {@code restore(neutralise(x))} is x for every x. Source: domain.md §5, "Exports"; acceptance a47.
 */
public final class CsvCells {

    private static final Pattern FORMULA = Pattern.compile("^'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvCells() {
    }

    /** The text as it is safe in a cell. */
    public static String neutralise(String text) {
        return isFormulaLike(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet might run the text, or take an apostrophe before it for its own mark. */
    public static boolean isFormulaLike(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text as it was before {@link #neutralise}, for reading an export back in. */
    public static String restore(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
