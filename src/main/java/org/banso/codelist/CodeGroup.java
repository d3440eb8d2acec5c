package org.banso.codelist;

import java.io.Serializable;
import java.util.List;
import org.banso.shared.Choice;

/**
 * A group of a code list with what may be chosen in it.
 *
 * @param group  the group, a code of {@code list + "Group"}
 * @param leaves its codes in the order of the list
 */
public record CodeGroup(Choice group, List<Choice> leaves) implements Serializable {
}
