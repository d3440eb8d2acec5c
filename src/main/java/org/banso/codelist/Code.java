package org.banso.codelist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A code as read, with its newest words.
 *
 * @param list      the list it stands in, e.g. {@code productType}
 * @param value     the code itself, e.g. {@code SAMD}
 * @param parent    its group in {@code list + "Group"}, or null
 * @param rollup    its class in {@code list + "Rollup"}, or null
 * @param validFrom the first day on which it is offered, or null for always
 * @param validTo   the last day on which it is offered, or null for no end
 */
public record Code(String list, String value, String parent, String rollup, String labelJa, String labelEn, LocalDate validFrom, LocalDate validTo) implements Serializable {

    /** Whether it is offered on the day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is offered no more. */
    public boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    String label(Locale reader) {
        return Locale.JAPANESE.getLanguage().equals(reader.getLanguage()) ? labelJa : labelEn;
    }
}
