package org.banso.honorarium;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month in words: 2026年11月, November 2026. */
public final class MonthWords {
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private MonthWords() {
    }

    public static String of(YearMonth month, Locale reader) {
        return (Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? JAPANESE : ENGLISH).format(month);
    }
}
