package org.banso.consultation;

import java.io.Serializable;
import org.banso.shared.ThreeWay;

/**
 * One field of the karte got another value.
 *
 * @param before the value as text, codes joined by commas; empty for nothing
 * @param after  likewise
 */
public record FieldChange(KarteField field, String before, String after) implements Serializable {

    /**
     * A part of a form whose parts are named after fields of the karte.
     *
     * @throws IllegalArgumentException when its key is no field: a mistake in the program
     */
    public static FieldChange of(ThreeWay.Change change) {
        KarteField field = KarteField.of(change.key());
        if (field == null) {
            throw new IllegalArgumentException(change.key());
        }
        return new FieldChange(field, change.before(), change.after());
    }
}
