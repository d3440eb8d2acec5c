package org.banso.shared;

import java.io.Serializable;

/**
 * One option of a list that a person chooses from.
 *
 * @param value what is stored
 * @param label what is shown, in the language of the reader
 */
public record Choice(String value, String label) implements Serializable {
}
