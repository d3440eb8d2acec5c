package org.banso.support;

import java.io.Serializable;

/**
 * Headings for an empty record.
 *
 * @param note for the internal note; null for none
 * @param text for the applicant's text; null for none
 */
public record Outline(RecordKind kind, String note, String text) implements Serializable {
}
