package org.banso.organization;

import java.io.Serializable;
import java.util.List;

/**
 * An organization in one line while somebody types.
 *
 * @param shared what it shares with what was typed; empty when it was merely found by a part of its name
 */
public record Suggestion(long id, String name, String applicantType, String prefecture, String corporateNumber, List<KeyKind> shared) implements Serializable {
}
