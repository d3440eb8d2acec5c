package org.banso.codelist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The words that a code had until a day.
 *
 * @param from the first day on which it had them, or null for since ever
 * @param to   the last
 */
public record PastLabel(String list, String code, String labelJa, String labelEn, LocalDate from, LocalDate to) implements Serializable {

    String label(Locale reader) {
        return Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? labelJa : labelEn;
    }
}
