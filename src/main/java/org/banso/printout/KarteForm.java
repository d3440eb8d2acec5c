package org.banso.printout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;

/**
 * A karte as it is printed: words only, everything left out and masked already.
 *
 * @param withheld whether text was left out because the matter is unpublished
 * @param printed  who printed it and when, in words
 */
public record KarteForm(String caseNo, PrintProfile profile, boolean withheld, String printed, List<Part> parts) implements Serializable {
    /** One tab. */
    public record Part(KarteTab tab, String title, List<Line> lines) implements Serializable {
    }

    /**
     * One field.
     *
     * @param wide whether it is text of many lines, which takes the whole width
     */
    public record Line(KarteField field, String label, String value, boolean wide) implements Serializable {
        public boolean isBlank() {
            return value == null || value.isEmpty();
        }
    }

    /** By the keys of the fields, for templates; fields that are left out are not in it. */
    Map<String, String> values() {
        var all = new java.util.HashMap<String, String>();
        parts.forEach(part -> part.lines().forEach(line -> all.put(line.field().key(), line.value() == null ? "" : line.value())));
        return all;
    }
}
