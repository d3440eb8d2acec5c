package org.banso.support;

import java.io.Serializable;
import org.banso.shared.Text;

/**
 * What was noted for the office and never for the applicant. A type of its own, so that no letter and no page of the portal can
 * take it by mistake; written out unawares it says nothing.
 */
public record InternalNote(String text) implements Serializable {

    /** Null when there is nothing. */
    public static InternalNote of(String text) {
        return Text.isBlank(text) ? null : new InternalNote(text);
    }

    /** Kept out of logs, letters and messages put together from parts. */
    @Override
    public String toString() {
        return "InternalNote";
    }
}
